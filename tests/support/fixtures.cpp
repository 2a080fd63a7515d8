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

QByteArray documented(const QString &path)
{
    QFile file(qEnvironmentVariable("WATTGLASS_REAL_DATA", QStringLiteral(SOURCE_DIR "/../shared/data")) + u'/' + path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}
