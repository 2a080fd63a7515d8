// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/endurance/damage.h"

#include "services/store/chunkcodec.h"
#include "services/store/database.h"

#include <QFile>
#include <QSet>

#include <functional>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 page = 16384;
constexpr qint64 headLength = 100;

using Dice = std::mt19937_64;

/** A file and what is done to it. */
struct Victim
{
    QByteArray bytes;
    QSet<qint64> pages; /**< that were changed, from 1 */

    void flip(qint64 at, Dice &dice)
    {
        if (at >= bytes.size())
            return;
        bytes[at] = char(bytes[at] ^ char(1 << dice() % 8));
        pages.insert(at / page + 1);
    }
    qint64 anyPage(Dice &dice) const { return qint64(dice() % quint64(bytes.size() / page)); }
};

void flipHead(Victim &victim, Dice &dice)
{
    for (int i = 0; i < 4; ++i)
        victim.flip(qint64(dice() % headLength), dice);
}

void flipInPage(Victim &victim, Dice &dice)
{
    const qint64 begin = victim.anyPage(dice) * page;
    for (quint64 i = 0; i < 1 + dice() % 20; ++i)
        victim.flip(begin + qint64(dice() % page), dice);
}

void flipAnywhere(Victim &victim, Dice &dice)
{
    for (int i = 0; i < 12; ++i)
        victim.flip(qint64(dice() % quint64(victim.bytes.size())), dice);
}

void overwritePage(Victim &victim, Dice &dice)
{
    const qint64 number = victim.anyPage(dice);
    for (qint64 i = 0; i < page; ++i)
        victim.bytes[number * page + i] = dice() % 2 ? char(dice()) : char(0);
    victim.pages.insert(number + 1);
}

void clearSector(Victim &victim, Dice &dice)
{
    constexpr qint64 sector = 4096;
    const qint64 begin = qint64(dice() % quint64(victim.bytes.size() / sector)) * sector;
    victim.bytes.replace(begin, sector, QByteArray(sector, 0));
    victim.pages.insert(begin / page + 1);
}

void swapPages(Victim &victim, Dice &dice)
{
    const qint64 one = victim.anyPage(dice);
    const qint64 other = victim.anyPage(dice);
    const QByteArray content = victim.bytes.mid(one * page, page);
    victim.bytes.replace(one * page, page, victim.bytes.mid(other * page, page));
    victim.bytes.replace(other * page, page, content);
    victim.pages += {one + 1, other + 1};
}

void cut(Victim &victim, Dice &dice)
{
    const qint64 pages = victim.bytes.size() / page;
    victim.bytes.truncate(qsizetype(dice() % quint64(victim.bytes.size())));
    for (qint64 number = victim.bytes.size() / page; number < pages; ++number)
        victim.pages.insert(number + 1);
}

void spoilFreeList(Victim &victim, Dice &dice)
{
    for (int i = 32; i < 40; ++i) // where the head says which pages are free
        victim.bytes[i] = char(dice());
    victim.pages.insert(1);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QFile::WriteOnly | QFile::Truncate))
        file.write(bytes);
}

void addReadings(Database &database, const QString &table, double inACell, Damage::Map &map)
{
    Rows rows = database.rows(u"SELECT pageno, ncell FROM dbstat WHERE name = '%1' AND pagetype = 'leaf'"_s.arg(table));
    while (rows.next())
        map[rows.integer(0)] += qint64(double(rows.integer(1)) * inACell);
}

qint64 countOf(Database &database, const QString &sql)
{
    Rows rows = database.rows(sql);
    return rows.next() ? rows.integer(0) : 0;
}
}

Damage::Map Damage::mapOf(const QString &path)
{
    Database database(path, SqliteConnection::Mode::ReadWrite, 0);
    Map map;
    addReadings(database, u"reading"_s, 1, map);
    const qint64 rows = countOf(database, u"SELECT count(*) FROM reading"_s);
    const qint64 chunks = countOf(database, u"SELECT count(*) FROM chunk"_s);
    // As many readings are packed as there are rows, and those that were appended: 2 of 3 works.
    addReadings(database, u"chunk"_s, double(rows) * 1.1 / double(chunks), map);
    return map;
}

Damage::Done Damage::strike(const QString &path, const Map &map, std::mt19937_64 &dice)
{
    static const QList<std::pair<const char *, std::function<void(Victim &, Dice &)>>> ways{
        {"head", flipHead},
        {"bits of a page", flipInPage},
        {"bits", flipAnywhere},
        {"a page", overwritePage},
        {"a sector", clearSector},
        {"two pages", swapPages},
        {"cut", cut},
        {"free list", spoilFreeList},
    };
    const QString log = path + u"-wal"_s;
    const auto &[name, way] = ways[qsizetype(dice() % quint64(ways.size()))];
    const bool hitsLog = QFile::exists(log) && dice() % 3 == 0;
    Victim victim{contentOf(hitsLog ? log : path), {}};
    way(victim, dice);
    put(hitsLog ? log : path, victim.bytes);
    Done done{(hitsLog ? u"the log: "_s : QString()) + QLatin1StringView(name)};
    for (auto readings = map.cbegin(); readings != map.cend(); ++readings)
        done.readings += hitsLog || victim.pages.contains(readings.key()) ? *readings : 0;
    return done;
}
