// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/demohome.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace
{
constexpr int dayMinutes = 1440;

std::size_t column(SeriesKind kind, const QString &part = {})
{
    const SeriesKey key{u"via-verdi-8"_s, kind, part};
    for (qsizetype i = 0; i < DemoHome::series().size(); ++i) {
        if (DemoHome::series()[i].key == key)
            return std::size_t(i);
    }
    ADD_FAILURE() << qPrintable(key.id());
    return 0;
}

QByteArray fingerprint(const DemoDay &day)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &values : day) {
        for (const qint64 value : values)
            hash.addData(QByteArray::number(value) + ' ');
    }
    return hash.result().toHex().left(16);
}

/** kWh of each column in one year. */
std::vector<double> yearOf(int year)
{
    const DemoHome home;
    std::vector<double> totals(std::size_t(DemoHome::series().size()));
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        const DemoDay columns = home.day(day);
        for (std::size_t i = 0; i < columns.size(); ++i)
            totals[i] += std::reduce(columns[i].begin(), columns[i].end()) / 60000.0;
    }
    return totals;
}

/** Watts of @p kind on @p day at the minute of the UTC day. */
qint64 watts(SeriesKind kind, QDate day, int minute)
{
    return DemoHome().day({u"via-verdi-8"_s, kind, {}}, day)[std::size_t(minute)];
}
}

TEST(DemoHomeTest, aDayIsTheSameOnEveryMachine)
{
    const DemoHome home;

    EXPECT_EQ(fingerprint(home.day(QDate(2024, 6, 21))), "db910618c0e05845");
    EXPECT_EQ(fingerprint(home.day(QDate(2025, 1, 15))), "066dbb2e4275eed0");
    EXPECT_EQ(fingerprint(home.day(QDate(2026, 3, 29))), "cac1ce85533e67c5");
}

TEST(DemoHomeTest, aDayDoesNotDependOnTheDaysAskedBefore)
{
    const DemoHome home;
    const DemoDay first = home.day(QDate(2025, 5, 5));
    home.day(QDate(2025, 5, 4));

    EXPECT_EQ(home.day(QDate(2025, 5, 5)), first);
}

TEST(DemoHomeTest, aSeriesIsItsColumnOfTheDay)
{
    const DemoHome home;
    const DemoDay day = home.day(QDate(2025, 8, 1));

    for (qsizetype i = 0; i < DemoHome::series().size(); ++i)
        EXPECT_EQ(home.day(DemoHome::series()[i].key, QDate(2025, 8, 1)), day[std::size_t(i)]);
    EXPECT_TRUE(home.day({u"elsewhere"_s, SeriesKind::Solar, {}}, QDate(2025, 8, 1)).empty());
}

TEST(DemoHomeTest, energyIsNeitherMadeNorLost)
{
    const DemoHome home;
    for (QDate date(2024, 1, 1); date < QDate(2025, 1, 1); date = date.addDays(1)) {
        const DemoDay day = home.day(date);
        const auto at = [&day](SeriesKind kind, std::size_t minute) { return day[column(kind)][minute]; };
        for (std::size_t i = 0; i < dayMinutes; i += 7) {
            const qint64 in = at(SeriesKind::Solar, i) + at(SeriesKind::Import, i) + at(SeriesKind::BatteryDischarge, i);
            const qint64 out
                = at(SeriesKind::Home, i) + at(SeriesKind::Charger, i) + at(SeriesKind::Export, i) + at(SeriesKind::BatteryCharge, i);
            ASSERT_EQ(in, out) << qPrintable(date.toString(Qt::ISODate)) << " minute " << i;
        }
    }
}

TEST(DemoHomeTest, theHomeUsesWhatItsAppliancesUseAndMore)
{
    const DemoHome home;
    for (QDate date(2025, 1, 1); date < QDate(2025, 12, 31); date = date.addDays(3)) {
        const DemoDay day = home.day(date);
        for (std::size_t i = 0; i < dayMinutes; ++i) {
            qint64 appliances = 0;
            for (qsizetype k = 0; k < DemoHome::series().size(); ++k)
                appliances += DemoHome::series()[k].key.kind == SeriesKind::Appliance ? day[std::size_t(k)][i] : 0;
            ASSERT_GT(day[column(SeriesKind::Home)][i], appliances) << qPrintable(date.toString(Qt::ISODate)) << ' ' << i;
        }
    }
}

TEST(DemoHomeTest, nothingIsNegative)
{
    const DemoHome home;
    for (QDate date(2023, 1, 1); date < QDate(2026, 1, 1); date = date.addDays(1)) {
        for (const auto &values : home.day(date)) {
            ASSERT_EQ(values.size(), std::size_t(dayMinutes));
            ASSERT_GE(std::ranges::min(values), 0) << qPrintable(date.toString(Qt::ISODate));
        }
    }
}

TEST(DemoHomeTest, aYearIsThatOfARealHome)
{
    for (const int year : {2023, 2024, 2025}) {
        const std::vector<double> totals = yearOf(year);

        EXPECT_GT(totals[column(SeriesKind::Solar)], 6000);
        EXPECT_LT(totals[column(SeriesKind::Solar)], 7200);
        EXPECT_GT(totals[column(SeriesKind::Home)], 4500);
        EXPECT_LT(totals[column(SeriesKind::Home)], 7500);
        EXPECT_GT(totals[column(SeriesKind::Charger)], 1800);
        EXPECT_LT(totals[column(SeriesKind::Charger)], 3000);
    }
}

TEST(DemoHomeTest, theSunShinesByDay)
{
    const QDate june(2025, 6, 21);

    EXPECT_EQ(watts(SeriesKind::Solar, june, 60), 0);
    EXPECT_GT(watts(SeriesKind::Solar, june, 11 * 60 + 30), 0);
    EXPECT_EQ(watts(SeriesKind::Solar, june, 22 * 60), 0);
}

TEST(DemoHomeTest, theBatteryGoesOnWhereTheDayBeforeLeftIt)
{
    const DemoHome home;
    const std::size_t charge = column(SeriesKind::StateOfCharge);
    for (QDate date(2024, 1, 1); date < QDate(2025, 1, 1); date = date.addDays(1)) {
        const qint64 evening = home.day(date)[charge].back();
        const qint64 morning = home.day(date.addDays(1))[charge].front();
        ASSERT_LE(std::abs(evening - morning), 12) << qPrintable(date.toString(Qt::ISODate)); // tenths of a percent
    }
}

TEST(DemoHomeTest, nobodyCooksWhileTheyAreAway)
{
    const DemoHome home;
    int days = 0;
    for (QDate date(2025, 1, 1); date.year() == 2025; date = date.addDays(1)) {
        if (!DemoHabits::isAway(date))
            continue;
        ++days;
        const auto oven = home.day({u"via-verdi-8"_s, SeriesKind::Appliance, u"oven"_s}, date);
        EXPECT_EQ(std::ranges::max(oven), 0) << qPrintable(date.toString(Qt::ISODate));
    }
    EXPECT_EQ(days, 14);
}
