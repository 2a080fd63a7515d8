// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/syncrun.h"

#include "services/store/store.h"
#include "tests/services/http/fakeclock.h"
#include "tests/support/wait.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
const QString account = u"tesla-1"_s;
const QDate today(2026, 3, 5);

/** A service that is asked for days, and a store for what it says. */
class SyncRunTest : public testing::Test
{
protected:
    SyncRunTest()
        : store(folder.filePath(u"data.db"_s), Store::Access::ReadWrite)
    {
    }

    /** One reading a day. What is older than yesterday is final. */
    Fetch dayFetch(QDate day)
    {
        return {.operation = u"energy_history"_s,
                .arguments = {{u"day"_s, day.toString(Qt::ISODate)}},
                .day = day,
                .mark = day.toString(Qt::ISODate),
                .settled = day.addDays(2).startOfDay(Qt::UTC),
                .read = [day](const HttpAnswer &answer, const QString &host, const QDateTime &) -> Result<Fetched> {
                    if (answer.body == "nonsense")
                        return Error{Error::Kind::BadAnswer, {.file = host}, {}, {}};
                    Readings readings{.unit = {Unit::Kind::WattHour, {}}};
                    const qint64 start = day.startOfDay(Qt::UTC).toSecsSinceEpoch();
                    readings.append({start, start + 86400}, answer.body.toLongLong());
                    return Fetched{.files = {ImportedFile{.siteName = u"Home"_s, .zone = "UTC", .series = {{.readings = readings}}}}};
                }};
    }
    QList<Fetch> days(int count)
    {
        QList<Fetch> all;
        for (int i = 0; i < count; ++i)
            all.append(dayFetch(today.addDays(-i)));
        return all;
    }

    Result<SyncSummary> sync(const QList<Fetch> &first)
    {
        SyncMarks marks(store.local());
        SyncRun run(account,
                    first,
                    {[this](const Fetch &fetch) {
                         asked.append(fetch.arguments[u"day"_s].toString());
                         return QtFuture::makeReadyFuture(answer(fetch));
                     },
                     store.writer(),
                     store.answers(),
                     marks,
                     clock});
        const auto stopWhenEnough = [&run, this] {
            if (asked.size() >= cancelAfter)
                run.cancel();
        };
        QObject::connect(&run, &SyncRun::progressed, &run, stopWhenEnough);
        const auto future = run.start();
        EXPECT_TRUE(QTest::qWaitFor([&] {
            clock.wakeNext(clock.now().addSecs(3600));
            return future.isFinished();
        }));
        return future.result();
    }

    qint64 readings()
    {
        const auto series = await(store.reader().series());
        return series && !series->isEmpty() ? series->constFirst().readings : 0;
    }

    QTemporaryDir folder;
    Store store;
    FakeClock clock;
    QStringList asked;
    qsizetype cancelAfter = 1000;
    std::function<Result<HttpAnswer>(const Fetch &)> answer = [](const Fetch &) { return HttpAnswer{.status = 200, .body = "7"}; };
};
}

TEST_F(SyncRunTest, asksTheNewestFirst)
{
    const auto summary = sync(days(4));

    ASSERT_TRUE(summary);
    EXPECT_EQ(asked, (QStringList{u"2026-03-05"_s, u"2026-03-04"_s, u"2026-03-03"_s, u"2026-03-02"_s}));
    EXPECT_EQ(summary->added, 4);
    EXPECT_EQ(readings(), 4);
}

TEST_F(SyncRunTest, asksOnlyForWhatMayBeDifferentTheNextTime)
{
    sync(days(4));
    asked.clear();

    const auto second = sync(days(4));

    EXPECT_EQ(asked, (QStringList{u"2026-03-05"_s, u"2026-03-04"_s})); // a day later what is late is there, too
    EXPECT_EQ(second->added, 0);
    EXPECT_EQ(second->changed, 0);
}

TEST_F(SyncRunTest, isOneHoweverOftenItIsMade)
{
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(sync(days(4))->added, i == 0 ? 4 : 0);
    EXPECT_EQ(readings(), 4);
}

TEST_F(SyncRunTest, followsWhatAnAnswerLeadsTo)
{
    Fetch root{.operation = u"products"_s, .read = [this](const HttpAnswer &, const QString &, const QDateTime &) {
                   return Result<Fetched>(Fetched{.more = days(2)});
               }};

    EXPECT_EQ(sync({root})->asked, 3);
    EXPECT_EQ(readings(), 2);
}

TEST_F(SyncRunTest, endsWithAnOutageAndGoesOnFromThere)
{
    answer = [this](const Fetch &) -> Result<HttpAnswer> {
        if (asked.size() > 3)
            return Error{Error::Kind::Offline, {}, {}, {}};
        return HttpAnswer{.status = 200, .body = "7"};
    };

    EXPECT_EQ(sync(days(6)).error().kind, Error::Kind::Offline);
    EXPECT_EQ(asked.size(), 4); // and nothing else is asked
    SyncMarks marks(store.local());
    EXPECT_EQ(await(marks.ends())->value(account).trouble, u"Offline"_s);

    asked.clear();
    answer = [](const Fetch &) { return HttpAnswer{.status = 200, .body = "7"}; };
    EXPECT_TRUE(sync(days(6)));
    EXPECT_FALSE(asked.contains(u"2026-03-03"_s));
    EXPECT_EQ(readings(), 6);
}

TEST_F(SyncRunTest, waitsAsLongAsTheServiceWants)
{
    const QDateTime free = clock.now().addSecs(40);
    answer = [this, free](const Fetch &) -> Result<HttpAnswer> {
        if (clock.now() < free)
            return Error{Error::Kind::RateLimited, {.found = free.toString(Qt::ISODate)}, {}, {}};
        return HttpAnswer{.status = 200, .body = "7"};
    };

    EXPECT_TRUE(sync(days(2)));
    EXPECT_EQ(asked, (QStringList{u"2026-03-05"_s, u"2026-03-05"_s, u"2026-03-04"_s}));
}

TEST_F(SyncRunTest, waitsNoLongerOnceItIsCancelled)
{
    SyncMarks marks(store.local());
    const QString free = clock.now().addSecs(60).toString(Qt::ISODate);
    const auto refuse = [free](const Fetch &) {
        return QtFuture::makeReadyFuture(Result<HttpAnswer>(Error{Error::Kind::RateLimited, {.found = free}, {}, {}}));
    };
    SyncRun run(account, days(2), {refuse, store.writer(), store.answers(), marks, clock});
    const auto future = run.start();
    bool isAsked = false;
    QObject::connect(&run, &SyncRun::progressed, &run, [&isAsked] { isAsked = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return isAsked; }));
    QTest::qWait(0);

    run.cancel();

    EXPECT_EQ(await(future).error().kind, Error::Kind::Cancelled); // and nobody has moved the clock
}

TEST_F(SyncRunTest, endsWhereTheServiceWantsToBeLeftAloneForLong)
{
    const QString free = clock.now().addSecs(3000).toString(Qt::ISODate);
    answer = [free](const Fetch &) -> Result<HttpAnswer> { return Error{Error::Kind::RateLimited, {.found = free}, {}, {}}; };

    EXPECT_EQ(sync(days(2)).error().kind, Error::Kind::RateLimited);
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(SyncRunTest, asksTheOthersWhereOneAnswerCannotBeUsed)
{
    answer = [](const Fetch &fetch) {
        return HttpAnswer{.status = 200, .body = fetch.day == today.addDays(-2) ? QByteArray("nonsense") : QByteArray("7")};
    };

    const auto summary = sync(days(4));

    EXPECT_EQ(summary->added, 3);
    EXPECT_EQ(summary->trouble->kind, Error::Kind::BadAnswer);
    asked.clear();
    sync(days(4));
    EXPECT_TRUE(asked.contains(u"2026-03-03"_s));
}

TEST_F(SyncRunTest, stoppedAnywhereItComesToTheSameInTheEnd)
{
    for (cancelAfter = 1; cancelAfter < 8; ++cancelAfter) {
        asked.clear();
        sync(days(8));
        EXPECT_LE(asked.size(), cancelAfter + 1);
    }
    cancelAfter = 1000;

    EXPECT_TRUE(sync(days(8)));
    EXPECT_EQ(readings(), 8);
}

TEST_F(SyncRunTest, keepsTheLastAnswerForLater)
{
    Fetch kept{.operation = u"habits"_s, .arguments = {{u"period"_s, u"this-week"_s}}, .about = u"2026-03-02/2026-03-05"_s, .isKept = true};

    sync({kept});

    const AskedQuestion question{account, u"habits"_s, {{u"period"_s, u"this-week"_s}, {u"about"_s, u"2026-03-02/2026-03-05"_s}}};
    EXPECT_EQ(await(store.answers().last(question))->value().body, "7");
    await(store.answers().forget(account));
    EXPECT_FALSE(*await(store.answers().last(question)));
}
