// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/now/realtimewatch.h"

#include <gtest/gtest.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const Outcome done = std::monostate();

class RealtimeWatchTest : public testing::Test
{
protected:
    /** @p minutes of the watch go by. */
    static void wait(int minutes) { QTest::qWait(minutes * 40 + 10); }
    bool isAsked(int times)
    {
        return QTest::qWaitFor([this, times] { return asked.size() >= times; });
    }

    QStringList asked;
    Outcome outcome = done;
    RealtimeWatch watch{[this](const QString &account) {
                            asked.append(account);
                            return QtFuture::makeReadyFuture(outcome);
                        },
                        40ms};
};
}

TEST_F(RealtimeWatchTest, asksAtOnceAndThenEachMinute)
{
    watch.setAccount(u"digiwatt-1"_s);
    EXPECT_TRUE(asked.isEmpty());

    watch.setRunning(true);

    EXPECT_EQ(asked, QStringList{u"digiwatt-1"_s});
    EXPECT_TRUE(isAsked(3));
    EXPECT_FALSE(watch.trouble());
}

TEST_F(RealtimeWatchTest, asksNobodyWhileNobodyLooks)
{
    watch.setAccount(u"digiwatt-1"_s);
    watch.setRunning(true);
    watch.setRunning(false);
    const auto before = asked.size();

    wait(4);

    EXPECT_EQ(asked.size(), before);
}

TEST_F(RealtimeWatchTest, withoutAnAccountOnlyTheMinutesGoBy)
{
    int minutes = 0;
    QObject::connect(&watch, &RealtimeWatch::minutePassed, [&] { ++minutes; });

    watch.setRunning(true);

    EXPECT_TRUE(QTest::qWaitFor([&] { return minutes >= 2; }));
    EXPECT_TRUE(asked.isEmpty());
}

TEST_F(RealtimeWatchTest, asksASilentServiceLessAndLess)
{
    outcome = Error{Error::Kind::Offline, {}, {}, {}};
    watch.setAccount(u"digiwatt-1"_s);
    watch.setRunning(true);

    EXPECT_TRUE(QTest::qWaitFor([this] { return watch.trouble().has_value(); }));
    EXPECT_EQ(watch.trouble()->kind, Error::Kind::Offline);
    EXPECT_EQ(watch.pause(), 2);
    EXPECT_TRUE(QTest::qWaitFor([this] { return asked.size() == 2 && watch.pause() == 4; }));

    outcome = done;
    EXPECT_TRUE(QTest::qWaitFor([this] { return !watch.trouble(); }));
    EXPECT_EQ(watch.pause(), 0);
}

TEST_F(RealtimeWatchTest, hidingAndShowingDoesNotPesterASilentService)
{
    outcome = Error{Error::Kind::Offline, {}, {}, {}};
    watch.setAccount(u"digiwatt-1"_s);
    watch.setRunning(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return watch.trouble().has_value(); }));

    watch.setRunning(false);
    watch.setRunning(true);

    EXPECT_EQ(asked.size(), 1);
}

TEST_F(RealtimeWatchTest, accountsThatAreNotOpenYetAreNoTrouble)
{
    outcome = Error{Error::Kind::UnknownAccount, {}, {}, {}};
    watch.setAccount(u"digiwatt-1"_s);

    watch.setRunning(true);

    EXPECT_TRUE(isAsked(3));
    EXPECT_FALSE(watch.trouble());
    EXPECT_EQ(watch.pause(), 0);
}

TEST_F(RealtimeWatchTest, anotherAccountIsAskedAtOnceAndHasNoTroubleYet)
{
    outcome = Error{Error::Kind::SignedOut, {}, {}, {}};
    watch.setAccount(u"digiwatt-1"_s);
    watch.setRunning(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return watch.trouble().has_value(); }));

    outcome = done;
    watch.setAccount(u"digiwatt-2"_s);

    EXPECT_EQ(asked.back(), u"digiwatt-2"_s);
    EXPECT_FALSE(watch.trouble());
}
