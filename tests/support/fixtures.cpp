// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fixtures.h"

#include <gtest/gtest.h>

#include <QFile>

QByteArray fixture(const char *path)
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/fixtures/") + QLatin1StringView(path));
    EXPECT_TRUE(file.open(QFile::ReadOnly)) << path;
    return file.readAll();
}
