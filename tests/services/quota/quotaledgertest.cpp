// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/quota/quotaledger.h"

#include "services/store/schema.h"
#include "services/store/storethread.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QDateTime noon = QDateTime::fromString(u"2026-03-05T12:00:00Z"_s, Qt::ISODate);
const QuotaRule perMinute{u"reads"_s, 3, 60s};
const QuotaRule perMonth{u"tariff"_s, 1, 31 * 24h};
const QuotaAccount home{u"tesla/1"_s, u"api.example"_s};

/** A ledger on the file of @p folder, as each start of the program has one. */
struct Program
{
    explicit Program(const QTemporaryDir &folder)
        : file(std::make_shared<StoreFile>(folder.filePath(u"data.local.db"_s), Schema::local(), StoreFile::Access::ReadWrite))
    {
    }

    Outcome take(const QList<QuotaRule> &rules, const QDateTime &now, const QuotaAccount &account = home)
    {
        QFuture<Outcome> outcome = ledger.take(account, rules, now);
        outcome.waitForFinished();
        return outcome.result();
    }

    std::shared_ptr<StoreFile> file;
    StoreThread thread{file, StoreThread::Role::Writing, 1};
    QuotaLedger ledger{thread};
};

QString endOf(const Outcome &outcome)
{
    return outcome ? QString() : outcome.error().place.found;
}
}

TEST(QuotaLedgerTest, allowsAsOftenAsTheRuleSaysAndThenTellsUntilWhen)
{
    const QTemporaryDir folder;
    Program program(folder);

    for (int second = 0; second < 3; ++second)
        EXPECT_TRUE(program.take({perMinute}, noon.addSecs(second)));
    const Outcome spent = program.take({perMinute}, noon.addSecs(3));

    ASSERT_FALSE(spent);
    EXPECT_EQ(spent.error().kind, Error::Kind::RateLimited);
    EXPECT_EQ(spent.error().place.file, u"api.example");
    EXPECT_EQ(endOf(spent), u"2026-03-05T12:01:00.000Z");
    EXPECT_FALSE(program.take({perMinute}, noon.addMSecs(59'999)));
    EXPECT_TRUE(program.take({perMinute}, noon.addSecs(60)));
    EXPECT_EQ(endOf(program.take({perMinute}, noon.addSecs(60))), u"2026-03-05T12:01:01.000Z");
}

TEST(QuotaLedgerTest, countsAcrossRestarts)
{
    const QTemporaryDir folder;
    EXPECT_TRUE(Program(folder).take({perMonth}, noon));

    const Outcome spent = Program(folder).take({perMonth}, noon.addDays(30));

    EXPECT_EQ(endOf(spent), u"2026-04-05T12:00:00.000Z");
    EXPECT_TRUE(Program(folder).take({perMonth}, noon.addDays(31)));
}

TEST(QuotaLedgerTest, countsWhatTwoProcessesAskAtOnceTogether)
{
    const QTemporaryDir folder;
    const QuotaRule fifty{u"reads"_s, 50, 60s};
    Program one(folder);
    Program other(folder);
    QList<QFuture<Outcome>> outcomes;

    for (int i = 0; i < 60; ++i) {
        outcomes.append(one.ledger.take(home, {fifty}, noon));
        outcomes.append(other.ledger.take(home, {fifty}, noon));
    }

    int allowed = 0;
    for (QFuture<Outcome> &outcome : outcomes) {
        outcome.waitForFinished();
        allowed += bool(outcome.result());
    }
    EXPECT_EQ(allowed, 50);
}

TEST(QuotaLedgerTest, oneSpentRuleLetsTheOthersBe)
{
    const QTemporaryDir folder;
    Program program(folder);
    EXPECT_TRUE(program.take({perMinute, perMonth}, noon));

    for (int i = 0; i < 10; ++i)
        EXPECT_FALSE(program.take({perMinute, perMonth}, noon));

    EXPECT_TRUE(program.take({perMinute}, noon)); // two of three are left
    EXPECT_TRUE(program.take({perMinute}, noon));
    EXPECT_FALSE(program.take({perMinute}, noon));
}

TEST(QuotaLedgerTest, accountsCountEachForItself)
{
    const QTemporaryDir folder;
    Program program(folder);
    EXPECT_TRUE(program.take({perMonth}, noon));

    EXPECT_TRUE(program.take({perMonth}, noon, {u"tesla/2"_s, u"api.example"_s}));
    EXPECT_FALSE(program.take({perMonth}, noon));
}

TEST(QuotaLedgerTest, aClockThatWasAheadLocksNobodyOutForLongerThanTheRule)
{
    const QTemporaryDir folder;
    Program program(folder);
    EXPECT_TRUE(program.take({perMonth}, noon.addYears(40)));

    EXPECT_EQ(endOf(program.take({perMonth}, noon)), u"2026-04-05T12:00:00.000Z");
}
