// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/schema.h"

#include "services/store/migrations.h"
#include "services/store/sqlite.h"
#include "services/store/transaction.h"

using namespace Qt::StringLiterals;

namespace
{
const QStringList sitesAndSeries{
    u"CREATE TABLE site(id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, slug TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
    " zone TEXT NOT NULL)"_s,
    u"CREATE TABLE source(id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK(kind IN ('file', 'account', 'repair')),"
    " name TEXT NOT NULL, digest TEXT NOT NULL, added BIGINT NOT NULL, UNIQUE(kind, digest))"_s,
    u"CREATE TABLE site_source(site INTEGER NOT NULL REFERENCES site(id), source INTEGER NOT NULL REFERENCES source(id),"
    " PRIMARY KEY(site, source))"_s,
    u"CREATE TABLE series(id INTEGER PRIMARY KEY, site INTEGER NOT NULL REFERENCES site(id), kind TEXT NOT NULL,"
    " part TEXT NOT NULL, name TEXT NOT NULL, unit TEXT NOT NULL, UNIQUE(site, kind, part))"_s,
    // A value is its mantissa x 10^exponent of the kept unit. The highest rank is the strongest layer. A layer without step is
    // irregular: its values are rows of `reading`. One with a step lies on a grid, start = phase + n x step, and its values are
    // packed, 1440 of the grid to a chunk: slot = n / 1440.
    u"CREATE TABLE layer(id INTEGER PRIMARY KEY, series INTEGER NOT NULL REFERENCES series(id),"
    " source INTEGER NOT NULL REFERENCES source(id), rank INTEGER NOT NULL, exponent INTEGER NOT NULL,"
    " tail_exponent INTEGER NOT NULL, step INTEGER, phase INTEGER NOT NULL, UNIQUE(series, source))"_s,
    u"CREATE TABLE chunk(layer INTEGER NOT NULL REFERENCES layer(id), slot BIGINT NOT NULL, packed BLOB NOT NULL,"
    " PRIMARY KEY(layer, slot))"_s,
    u"CREATE TABLE reading(layer INTEGER NOT NULL REFERENCES layer(id), start BIGINT NOT NULL, length INTEGER NOT NULL,"
    " value BIGINT NOT NULL, tail BIGINT NOT NULL, quality INTEGER NOT NULL, PRIMARY KEY(layer, start, length))"_s,
    // What the readings of a chunk, or of 1440 rows of an irregular layer, come to. Totals are of mantissas, of means times
    // their seconds, and have up to 38 digits. `finish` is where the reading that ends last ends.
    u"CREATE TABLE chunk_sum(layer INTEGER NOT NULL REFERENCES layer(id), slot BIGINT NOT NULL, count INTEGER NOT NULL,"
    " first BIGINT NOT NULL, last BIGINT NOT NULL, finish BIGINT NOT NULL, longest INTEGER NOT NULL, gaps INTEGER NOT NULL,"
    " seconds BIGINT NOT NULL, covered BIGINT NOT NULL, total TEXT NOT NULL, tail_total TEXT NOT NULL, quality INTEGER NOT NULL,"
    " PRIMARY KEY(layer, slot))"_s,
};

// A repair is a layer whose source is of the kind 'repair'. Its readings start from `start` on and before `finish`; `weeks` and
// `amount` are what its method takes. `undone` is since when it is set aside.
const QStringList repairs{
    u"CREATE TABLE repair(id INTEGER PRIMARY KEY, layer INTEGER NOT NULL UNIQUE REFERENCES layer(id), start BIGINT NOT NULL,"
    " finish BIGINT NOT NULL, method TEXT NOT NULL CHECK(method IN ('interpolate', 'week', 'value', 'total')),"
    " weeks INTEGER NOT NULL, amount TEXT NOT NULL, unit TEXT NOT NULL, count_before BIGINT NOT NULL, total_before TEXT NOT NULL,"
    " count_after BIGINT NOT NULL, total_after TEXT NOT NULL, made BIGINT NOT NULL, undone BIGINT)"_s,
};

// The last answers of services, for when there is no network: `question` is what was asked, as JSON, `asked` when, in milliseconds.
const QStringList answers{
    u"CREATE TABLE answer(account TEXT NOT NULL, operation TEXT NOT NULL, question TEXT NOT NULL, asked BIGINT NOT NULL,"
    " body BLOB NOT NULL, PRIMARY KEY(account, operation, question))"_s,
};

// Versions of tariffs, each named by the SHA-256 of its body, and the one in force for a site.
const QStringList tariffs{
    u"CREATE TABLE tariff(hash TEXT PRIMARY KEY, body BLOB NOT NULL)"_s,
    u"CREATE TABLE site_tariff(site TEXT PRIMARY KEY, hash TEXT NOT NULL REFERENCES tariff(hash))"_s,
};

const QStringList settings{
    u"CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL)"_s,
};

// Requests that count against what a service allows, each by the rule it counts by; `at` in milliseconds.
const QStringList quotas{
    u"CREATE TABLE quota_use(account TEXT NOT NULL, rule TEXT NOT NULL, at BIGINT NOT NULL)"_s,
    u"CREATE INDEX quota_use_at ON quota_use(account, rule, at)"_s,
};

// Accounts, without their secrets; instants in milliseconds. `expires` is that of the token; `trouble` why it cannot be used. A mark
// is the SHA-256 of a refresh token that was sent and is not replaced yet by what the service gave for it.
const QStringList accounts{
    u"CREATE TABLE account(id TEXT PRIMARY KEY, provider TEXT NOT NULL, name TEXT NOT NULL, connected BIGINT NOT NULL, expires BIGINT,"
    " trouble TEXT CHECK(trouble IN ('signed-out', 'paused')), paused_until BIGINT)"_s,
    u"CREATE TABLE refresh_mark(account TEXT NOT NULL, digest TEXT NOT NULL, PRIMARY KEY(account, digest))"_s,
};

// Changes at services, from before they are sent. `arguments` and `before`, the things that a change is about, are JSON.
const QStringList commands{
    u"CREATE TABLE command(id INTEGER PRIMARY KEY, account TEXT NOT NULL, provider TEXT NOT NULL, operation TEXT NOT NULL, arguments TEXT "
    u"NOT NULL,"
    " before TEXT, begun BIGINT NOT NULL, settled BIGINT, state TEXT NOT NULL CHECK(state IN ('unknown', 'applied', 'not-applied')),"
    " trouble TEXT NOT NULL)"_s,
};

// What a sync need not ask again, and when each account was last asked for all there is, in milliseconds; `trouble` is the kind of
// the error that it ended with.
const QStringList syncs{
    u"CREATE TABLE sync_mark(account TEXT NOT NULL, mark TEXT NOT NULL, PRIMARY KEY(account, mark)) WITHOUT ROWID"_s,
    u"CREATE TABLE sync_end(account TEXT PRIMARY KEY, at BIGINT NOT NULL, trouble TEXT NOT NULL)"_s,
};

/** A step that is @p statements. */
std::function<void(Database &)> doing(const QStringList &statements)
{
    return [statements](Database &database) {
        for (const QString &statement : statements)
            database.exec(statement);
    };
}
}

void Schema::migrate(Database &database) const
{
    while (Sqlite::identity(database).version < version()) {
        Transaction transaction(database, Transaction::Kind::Writing);
        const int from = Sqlite::identity(database).version; // another process may have been first
        if (from < version()) {
            steps[from](database);
            Sqlite::setIdentity(database, {application, from + 1});
        }
        transaction.commit();
    }
}

Schema Schema::data()
{
    return {0x57476461, {doing(sitesAndSeries), Migrations::sealAndPage, doing(repairs), doing(answers), doing(tariffs)}}; // "WGda"
}

Schema Schema::local()
{
    return {0x57476c6f, {doing(settings), doing(quotas), doing(accounts), doing(commands), doing(syncs)}}; // "WGlo"
}
