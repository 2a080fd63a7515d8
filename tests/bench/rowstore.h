// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/interval.h"

#include <sqlite3.h>

#include <string>
#include <vector>

/** The rival of our store: a row a minute in SQLite, in the smallest table there is for it, without a layer in between. */
class RowStore
{
public:
    struct Rows
    {
        std::vector<qint64> starts;
        std::vector<qint64> values;
    };

    /** Opens the file, which is made if it is not there; commits are as durable as ours. */
    explicit RowStore(const std::string &path);
    ~RowStore();
    Q_DISABLE_COPY_MOVE(RowStore)

    /** All in one transaction. */
    void insert(const std::vector<qint64> &starts, const std::vector<qint64> &values);
    /** One row, committed. */
    void append(qint64 start, qint64 value);
    qint64 sum(const Interval &range);
    Rows fetch(const Interval &range);

private:
    sqlite3_stmt *prepared(const char *sql) const;
    void insertRow(qint64 start, qint64 value);

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    sqlite3_stmt *m_sum = nullptr;
    sqlite3_stmt *m_fetch = nullptr;
};
