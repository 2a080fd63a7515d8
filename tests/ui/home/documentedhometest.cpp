// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/home/toldhome.h"
#include "ui/appliances/appliancescontroller.h"
#include "ui/compare/comparecontroller.h"
#include "ui/green/greencontroller.h"
#include "ui/habits/habitscontroller.h"
#include "ui/preferences/preferences.h"
#include "ui/trend/trendcontroller.h"

using namespace Qt::StringLiterals;

namespace
{
const QString april2025 = u"2025-04-01/2025-04-30"_s;

/** A home that was told just what Digiwatt's documentation shows. */
class DocumentedHomeTest : public ToldHome
{
protected:
    void SetUp() override
    {
        ToldHome::SetUp();
        const std::vector<std::tuple<QString, QString, QString>> answers{
            {u"distribution"_s, u"07_consumption_distribution"_s, april2025},
            {u"realtime"_s, u"08_consumption_realtime"_s, {}},
            {u"performance"_s, u"10_consumption_performance"_s, april2025},
            {u"habits"_s, u"11_consumption_habits"_s, april2025},
            {u"trend"_s, u"12_consumption_trend"_s, {}},
            {u"distribution_yearly"_s, u"13_consumption_distribution_yearly"_s, {}},
            {u"compound"_s, u"14_consumption_compound"_s, {}},
            {u"savings"_s, u"15_consumption_savings"_s, {}},
            {u"greenness"_s, u"16_greenness"_s, u"2025-05-15"_s},
        };
        for (const auto &[operation, file, about] : answers) {
            const QByteArray body = documented(u"digiwatt/seed_%1_response.json"_s.arg(file));
            if (body.isEmpty())
                GTEST_SKIP() << "WATTGLASS_REAL_DATA has no " << qPrintable(file);
            tell(operation, about, body);
        }
        put(SeriesKind::Home, april(1), 30, 500);
        begin();
        readTold();
    }

    template<typename Controller>
    void show(Controller &controller)
    {
        controller.setContents(series());
        controller.setShown(true);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !controller.isBusy(); }));
    }
};
}

TEST_F(DocumentedHomeTest, noneOfItIsAFault)
{
    EXPECT_TRUE(home.told().faults.isEmpty()) << qPrintable(home.told().faults.value(0).place.field);
    ASSERT_TRUE(home.told().watts);
    EXPECT_EQ(home.told().watts->value, 532);
}

TEST_F(DocumentedHomeTest, reachesAppliances)
{
    AppliancesController appliances(store.reader(), scope, home, price);
    show(appliances);

    ASSERT_TRUE(home.told().shares);
    EXPECT_TRUE(home.told().shares->value.isTotalDoubtful) << "its total is 0, its rows come to 3,200";
    EXPECT_TRUE(appliances.year()->isFilled());
    EXPECT_TRUE(appliances.months()->isFilled());
    EXPECT_EQ(appliances.months()->figure().slotCount(), 12);
    EXPECT_TRUE(appliances.standby()->isFilled());
    EXPECT_EQ(appliances.standby()->figure().slotCount(), 4) << "weeks of its history";
}

TEST_F(DocumentedHomeTest, reachesHabitsInPart)
{
    Preferences preferences(store.settings());
    HabitsController habits(store.reader(), scope, home, preferences);
    show(habits);

    EXPECT_TRUE(habits.told()->isFilled());
    EXPECT_FALSE(habits.told()->note().isEmpty()) << "some of its rows are dots";
}

TEST_F(DocumentedHomeTest, reachesTrend)
{
    TrendController trend(store.reader(), scope, home);
    show(trend);

    EXPECT_EQ(trend.told()->figure().slotCount(), 12);
    EXPECT_TRUE(trend.difference()->isFilled());
}

TEST_F(DocumentedHomeTest, reachesCompare)
{
    CompareController compare(scope, home, price);
    compare.retranslate();

    EXPECT_TRUE(compare.scale()->isFilled());
    EXPECT_TRUE(compare.bridge()->isFilled());
    EXPECT_TRUE(compare.savings()->isFilled());
    EXPECT_EQ(compare.account(), u"digiwatt-1"_s);
}

TEST_F(DocumentedHomeTest, reachesGreen)
{
    GreenController green(store.reader(), scope, home, price);
    show(green);

    EXPECT_TRUE(green.strip()->isFilled());
    EXPECT_FALSE(green.sentence().isEmpty());
}
