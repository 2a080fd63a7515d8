// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/rowstore.h"

#include "tests/bench/race.h"

namespace
{
void run(sqlite3 *database, const char *sql)
{
    Race::require(sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sqlite3_errmsg(database));
}

void bind(sqlite3_stmt *statement, const Interval &range)
{
    sqlite3_bind_int64(statement, 1, range.start);
    sqlite3_bind_int64(statement, 2, range.end);
}
}

RowStore::RowStore(const std::string &path)
{
    Race::require(sqlite3_open(path.c_str(), &m_database) == SQLITE_OK, "the rows cannot be opened");
    run(m_database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    run(m_database,
        "CREATE TABLE IF NOT EXISTS reading(series INTEGER, start INTEGER, watts INTEGER, PRIMARY KEY(series, start)) WITHOUT ROWID");
    m_insert = prepared("INSERT INTO reading VALUES(1, ?, ?)");
    m_sum = prepared("SELECT sum(watts) FROM reading WHERE series = 1 AND start >= ? AND start < ?");
    m_fetch = prepared("SELECT start, watts FROM reading WHERE series = 1 AND start >= ? AND start < ? ORDER BY start");
}

RowStore::~RowStore()
{
    for (sqlite3_stmt *statement : {m_insert, m_sum, m_fetch})
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

void RowStore::insert(const std::vector<qint64> &starts, const std::vector<qint64> &values)
{
    run(m_database, "BEGIN IMMEDIATE");
    for (std::size_t i = 0; i < starts.size(); ++i)
        insertRow(starts[i], values[i]);
    run(m_database, "COMMIT");
}

void RowStore::append(qint64 start, qint64 value)
{
    insertRow(start, value); // a statement by itself is a transaction
}

qint64 RowStore::sum(const Interval &range)
{
    bind(m_sum, range);
    Race::require(sqlite3_step(m_sum) == SQLITE_ROW, sqlite3_errmsg(m_database));
    const qint64 sum = sqlite3_column_int64(m_sum, 0);
    sqlite3_reset(m_sum);
    return sum;
}

RowStore::Rows RowStore::fetch(const Interval &range)
{
    Rows rows;
    rows.starts.reserve(std::size_t(range.length() / 60));
    rows.values.reserve(std::size_t(range.length() / 60));
    bind(m_fetch, range);
    while (sqlite3_step(m_fetch) == SQLITE_ROW) {
        rows.starts.push_back(sqlite3_column_int64(m_fetch, 0));
        rows.values.push_back(sqlite3_column_int64(m_fetch, 1));
    }
    sqlite3_reset(m_fetch);
    return rows;
}

sqlite3_stmt *RowStore::prepared(const char *sql) const
{
    sqlite3_stmt *statement = nullptr;
    Race::require(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) == SQLITE_OK, sqlite3_errmsg(m_database));
    return statement;
}

void RowStore::insertRow(qint64 start, qint64 value)
{
    sqlite3_bind_int64(m_insert, 1, start);
    sqlite3_bind_int64(m_insert, 2, value);
    Race::require(sqlite3_step(m_insert) == SQLITE_DONE, sqlite3_errmsg(m_database));
    sqlite3_reset(m_insert);
}
