// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/database.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <latch>
#include <thread>

using namespace Qt::StringLiterals;

// ctest gives it a process of its own; where this fails, that process does not end.
TEST(DatabaseTest, manyCanBeTheFirstAtOnce)
{
    constexpr int many = 16;
    const QTemporaryDir folder;
    std::latch begin(many);
    std::vector<std::jthread> threads;
    for (int i = 0; i < many; ++i) {
        threads.emplace_back([&, path = folder.filePath(QString::number(i))] {
            begin.arrive_and_wait();
            Database database(path, SqliteConnection::Mode::ReadWrite, 1000);
            database.exec(u"CREATE TABLE reading (value INTEGER)"_s);
        });
    }
}
