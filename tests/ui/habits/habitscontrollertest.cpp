// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/habits/habitscontroller.h"

#include "tests/ui/home/toldhome.h"
#include "ui/preferences/preferences.h"

using namespace Qt::StringLiterals;

namespace
{
class HabitsControllerTest : public ToldHome
{
protected:
    void show()
    {
        begin();
        habits.setContents(series());
        habits.setShown(true);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !habits.load().isLoading(); }));
    }

    Preferences preferences{store.settings()};
    HabitsController habits{store.reader(), scope, home, preferences};
};
}

TEST_F(HabitsControllerTest, showsTheHoursOfAnAverageWeek)
{
    put(SeriesKind::Home, april(1), 30, 500);

    show();

    const Figure &week = habits.week()->figure();
    ASSERT_EQ(week.rows.size(), 7);
    EXPECT_EQ(week.rows[0].name, u"Monday"_s);
    for (const FigureRow &row : week.rows)
        EXPECT_EQ(row.values, QList<double>(24, 500));
    EXPECT_EQ(habits.names(), QStringList{u"The whole home"_s});
}

TEST_F(HabitsControllerTest, anHourThatIsNotWholeIsNotTold)
{
    put(SeriesKind::Home, april(28), 3, 500); // from a Monday on

    show();

    EXPECT_TRUE(std::isnan(habits.week()->figure().value(6, 12))) << "there was no Sunday";
    EXPECT_FALSE(std::isnan(habits.week()->figure().value(0, 12)));
}

TEST_F(HabitsControllerTest, theWeekdayOfTheServicesTableIsASetting)
{
    put(SeriesKind::Home, april(1), 30, 500);
    tell(u"habits"_s, u"2025-04-01/2025-04-30"_s);
    show();
    readTold();
    ASSERT_TRUE(habits.told()->isFilled());
    EXPECT_EQ(habits.told()->figure().value(1, 1), 210) << "a Tuesday, while nothing says otherwise";

    habits.chooseWeekday(3);

    EXPECT_EQ(habits.weekday(), 3);
    EXPECT_EQ(habits.told()->figure().value(3, 1), 210) << "a Thursday, for it begins on Wednesday now";
    EXPECT_FALSE(habits.evidence().isEmpty());
}
