// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/damagedfile.h"

#include "services/store/sqlite.h"
#include "services/store/storefault.h"

#include <QFile>
#include <QtEndian>

#include <deque>

using namespace Qt::StringLiterals;

namespace
{
// Offsets in the head of a file, https://www.sqlite.org/fileformat.html
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype changesAt = 24;
constexpr qsizetype pagesAt = 28;
constexpr qsizetype freePagesAt = 32;
constexpr qsizetype validForAt = 92;
constexpr qsizetype headLength = 100;

constexpr qint64 mostRows = 1 << 24; /**< where even their number cannot be read */
constexpr int mostFailures = 60'000; /**< questions without an answer, in one table */

QByteArray firstPage(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    const QByteArray head = file.peek(headLength);
    return head.size() < headLength ? QByteArray() : file.read(qFromBigEndian<quint16>(head.constData() + pageSizeAt));
}
}

qint64 DamagedFile::missingPages(const QString &path)
{
    const QByteArray head = firstPage(path);
    const auto number = [&head](qsizetype at) { return qint64(qFromBigEndian<quint32>(head.constData() + at)); };
    if (head.size() < headLength || !head.startsWith("SQLite format 3") || number(changesAt) != number(validForAt))
        return 0;
    const qint64 pages = QFile(path).size() / qFromBigEndian<quint16>(head.constData() + pageSizeAt);
    return std::max<qint64>(0, number(pagesAt) - pages);
}

DamagedFile::DamagedFile(const QString &path, const QString &folder, const QString &likeness)
    : m_original(path)
    , m_path(folder + u"/damaged.db"_s)
    , m_likeness(likeness)
{
    for (const Manner manner : {Manner::AsItIs, Manner::WithFirstPage, Manner::WithFirstPageOnly}) {
        copy(manner);
        if (open())
            return;
    }
}

/** Anew for each try: one that failed may have thrown the copy of the log away. */
void DamagedFile::copy(Manner manner) const
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(m_path + suffix);
    QFile::copy(m_original, m_path);
    refill();
    if (manner != Manner::AsItIs)
        borrowFirstPage();
    if (manner != Manner::WithFirstPageOnly) // the log may hold the page that is of no use
        QFile::copy(m_original + u"-wal"_s, m_path + u"-wal"_s);
}

/** Gives a file that was cut short empty pages for those that it lost: SQLite reads none of a file that lacks some. */
void DamagedFile::refill() const
{
    QFile file(m_path);
    const QByteArray page = firstPage(m_likeness);
    if (page.isEmpty() || file.size() < page.size()) // nothing of it is left
        return;
    const qint64 told = (file.size() / page.size() + missingPages(m_path)) * page.size();
    file.resize(std::max({file.size(), told, QFile(m_likeness).size()}));
}

/** Answers whether its tables are known. */
bool DamagedFile::open()
{
    try {
        m_database = std::make_unique<Database>(m_path, SqliteConnection::Mode::ReadWrite, 0);
        Sqlite::distrust(*m_database);
        if (Sqlite::tables(*m_database).contains(u"layer"_s))
            return true;
    } catch (const StoreFault &) {
        // as when there are none
    }
    m_database.reset();
    return false;
}

void DamagedFile::borrowFirstPage() const
{
    QFile file(m_path);
    QByteArray page = firstPage(m_likeness);
    if (page.isEmpty() || !file.open(QFile::ReadWrite))
        return;
    const auto put = [&page](qsizetype at, quint32 number) { qToBigEndian(number, page.data() + at); };
    put(pagesAt, quint32(std::max<qint64>(1, file.size() / page.size())));
    put(freePagesAt, 0);
    put(freePagesAt + 4, 0);
    put(validForAt, qFromBigEndian<quint32>(page.constData() + changesAt));
    file.write(page);
}

qint64 DamagedFile::lastNumber(const QString &table)
{
    try {
        Rows rows = m_database->rows(u"SELECT max(rowid) FROM %1"_s.arg(table));
        return rows.next() ? rows.integer(0) : 0;
    } catch (const StoreFault &) {
        return mostRows;
    }
}

bool DamagedFile::each(const QString &table, const QString &columns, const Take &take)
{
    if (!m_database)
        return false;
    const QString sql = u"SELECT rowid, %1 FROM %2 WHERE rowid BETWEEN ? AND ? ORDER BY rowid"_s.arg(columns, table);
    int failures = 0;
    bool inOrder = true;
    std::deque<std::pair<qint64, qint64>> ranges{{0, lastNumber(table)}}; // the widest first: most of them answer at once
    while (!ranges.empty() && failures < mostFailures) {
        auto [from, to] = ranges.front();
        ranges.pop_front();
        try {
            Rows rows = m_database->rows(sql, {from, to});
            while (rows.next()) {
                const qint64 number = rows.integer(0);
                inOrder = inOrder && number >= from; // or a page was changed, and what is left to ask for would grow
                from = std::max(from, number + 1);
                take(rows);
            }
        } catch (const StoreFault &) {
            ++failures;
            if (from >= to)
                continue;
            const qint64 middle = from + (to - from) / 2;
            ranges.emplace_back(from, middle);
            ranges.emplace_back(middle + 1, to);
        }
    }
    return failures == 0 && inOrder;
}
