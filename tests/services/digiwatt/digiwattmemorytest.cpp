// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattmemory.h"

#include "tests/services/digiwatt/digiwattsample.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace
{
const QDate today(2026, 3, 5); // a Thursday

AnsweredQuestion question(const QString &operation, const QString &about = {}, const QDateTime &asked = DigiwattSample::now())
{
    QJsonObject arguments{{u"account_number"_s, u"7700"_s}};
    if (!about.isEmpty()) {
        arguments.insert(u"about"_s, about);
        arguments.insert(u"period"_s, u"last-week"_s);
    }
    return {{u"digiwatt-1"_s, operation, arguments}, asked};
}

QStringList aboutOf(const QList<AnsweredQuestion> &questions)
{
    QStringList abouts;
    for (const AnsweredQuestion &one : questions)
        abouts.append(one.operation + u' ' + one.question.value(u"about"_s).toString());
    return abouts;
}

HomeTold told(const QString &operation, const QByteArray &body)
{
    return DigiwattMemory::read({{question(operation), {DigiwattSample::now(), body}}});
}

HomeTold told(const QString &operation)
{
    return told(operation, DigiwattSample::body(operation));
}
}

TEST(DigiwattMemoryTest, ofWhatIsAboutNoTimeTheNewestIsWanted)
{
    const AnsweredQuestion old = question(u"greenness"_s, u"2026-03-04"_s, DigiwattSample::now().addDays(-1));

    const auto wanted = DigiwattMemory::wanted({old, question(u"greenness"_s, u"2026-03-05"_s)}, {today, today}, today);

    EXPECT_THAT(aboutOf(wanted), ElementsAre(u"greenness 2026-03-05"_s));
}

TEST(DigiwattMemoryTest, ofWhatIsAboutSomeDaysExactlyThoseAreWanted)
{
    const QList<AnsweredQuestion> all{question(u"distribution"_s, u"2026-02-23/2026-03-01"_s),
                                      question(u"distribution"_s, u"2026-02-01/2026-02-28"_s)};

    EXPECT_THAT(aboutOf(DigiwattMemory::wanted(all, {{2026, 2, 1}, {2026, 2, 28}}, today)),
                ElementsAre(u"distribution 2026-02-01/2026-02-28"_s));
    EXPECT_THAT(aboutOf(DigiwattMemory::wanted(all, {{2026, 2, 1}, {2026, 2, 27}}, today)), ElementsAre());
}

TEST(DigiwattMemoryTest, aPeriodThatIsNotOverEndsToday)
{
    const QList<AnsweredQuestion> all{question(u"habits"_s, u"2026-03-02/2026-03-05"_s)};
    const ToldDays week{{2026, 3, 2}, {2026, 3, 8}};

    EXPECT_EQ(DigiwattMemory::wanted(all, week, today).size(), 1);
    EXPECT_EQ(DigiwattMemory::wanted(all, week, today.addDays(1)).size(), 0) << "it lacks a day by then";
}

TEST(DigiwattMemoryTest, whatWasThisWeekIsThatWeekAfterAWeekAndAfterAMonth)
{
    const QList<AnsweredQuestion> all{question(u"habits"_s, u"2026-02-23/2026-03-01"_s)};
    const ToldDays week{{2026, 2, 23}, {2026, 3, 1}};

    for (const QDate day : {today, today.addDays(7), today.addMonths(1)}) {
        EXPECT_EQ(DigiwattMemory::wanted(all, week, day).size(), 1);
        EXPECT_EQ(DigiwattMemory::wanted(all, {{2026, 3, 2}, {2026, 3, 8}}, day).size(), 0);
    }
}

TEST(DigiwattMemoryTest, theNewestScaleStandsInForOneOfTheseDays)
{
    const QList<AnsweredQuestion> all{question(u"performance"_s, u"2026-02-01/2026-02-28"_s),
                                      question(u"performance"_s, u"2026-03-04/2026-03-04"_s, DigiwattSample::now().addSecs(60))};

    EXPECT_THAT(aboutOf(DigiwattMemory::wanted(all, {{2025, 1, 1}, {2025, 1, 31}}, today)),
                ElementsAre(u"performance 2026-03-04/2026-03-04"_s));
    EXPECT_THAT(aboutOf(DigiwattMemory::wanted(all, {{2026, 2, 1}, {2026, 2, 28}}, today)),
                ElementsAre(u"performance 2026-02-01/2026-02-28"_s));
}

TEST(DigiwattMemoryTest, tellsHowGreenTheGridIs)
{
    const HomeTold home = told(u"greenness"_s);

    ASSERT_TRUE(home.greenness);
    const Greenness &green = home.greenness->value;
    ASSERT_EQ(green.stretches.size(), 2);
    EXPECT_EQ(green.stretches[0].time, (Interval{1772668800, 1772672400}));
    EXPECT_DOUBLE_EQ(green.stretches[0].share, 0.31);
    ASSERT_EQ(green.best.size(), 1);
    EXPECT_EQ(green.best[0].length(), 3 * 3600 + 1800);
    EXPECT_EQ(home.account, u"digiwatt-1"_s);
    EXPECT_FALSE(home.isOrderUnusual);
}

TEST(DigiwattMemoryTest, tellsThatDatesWereWrittenYearDayMonth)
{
    QByteArray body = DigiwattSample::body(u"greenness"_s);
    body.replace("2026-03-05", "2026-05-03");

    EXPECT_TRUE(told(u"greenness"_s, body).isOrderUnusual);
}

TEST(DigiwattMemoryTest, tellsEachUseInItsWay)
{
    const HomeTold home = told(u"savings"_s);

    ASSERT_TRUE(home.uses);
    const QList<ToldUse> &uses = home.uses->value;
    EXPECT_EQ(uses[0].part, u"dishwasher"_s);
    EXPECT_DOUBLE_EQ(uses[0].singleUse->average, 870);
    EXPECT_DOUBLE_EQ(uses[0].uses->user, 12);
    EXPECT_DOUBLE_EQ(uses[0].saving, 1620);
    EXPECT_DOUBLE_EQ(uses[1].total->user, 31000);
    EXPECT_FALSE(uses[1].singleUse);
    EXPECT_FALSE(uses[2].history.isEmpty());
    EXPECT_TRUE(std::isnan(uses[1].threshold));
}

TEST(DigiwattMemoryTest, tellsTheRestAsItCame)
{
    EXPECT_DOUBLE_EQ(told(u"realtime"_s).watts->value,
                     *DigiwattSample::read(DigiwattCalls::realtime(), DigiwattSample::body(u"realtime"_s))->watts);
    EXPECT_FALSE(told(u"trend"_s).bands->value.isEmpty());
    EXPECT_FALSE(told(u"compound"_s).months->value.front().appliances.isEmpty());
    EXPECT_FALSE(told(u"distribution_yearly"_s).year->value.appliances.isEmpty());
    EXPECT_FALSE(told(u"distribution"_s).shares->value.appliances.isEmpty());
    EXPECT_LT(told(u"performance"_s).standing->value.least, told(u"performance"_s).standing->value.most);
    EXPECT_TRUE(told(u"habits"_s).habits);
}

TEST(DigiwattMemoryTest, whatCannotBeUsedIsToldAndNotShown)
{
    const HomeTold home = told(u"trend"_s, R"({"status": 200, "data": {}})");

    EXPECT_FALSE(home.bands);
    ASSERT_EQ(home.faults.size(), 1);
    EXPECT_EQ(home.faults[0].kind, Error::Kind::BadAnswer);
}
