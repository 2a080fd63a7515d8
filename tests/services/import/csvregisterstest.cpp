// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csv.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace
{
/** Hourly rows of one column; an empty cell is missing. */
QByteArray hourly(const QList<QByteArray> &cells, const QByteArray &name = "meter kWh")
{
    QByteArray text = "time," + name + '\n';
    for (int i = 0; i < cells.size(); ++i)
        text += QByteArray::number(1704067200 + 3600 * i) + ',' + cells[i] + '\n';
    return text;
}

QList<QByteArray> counts(int rows)
{
    QList<QByteArray> cells;
    for (int i = 0; i < rows; ++i)
        cells.append(QByteArray::number(1000 + i) + '.' + QByteArray::number(i * 7 % 10));
    return cells;
}

Result<ImportedFile> parse(const QByteArray &content, std::optional<bool> cumulative = {})
{
    ImportChoices choices;
    choices.zone = "UTC";
    choices.cumulative = cumulative;
    return Csv::parse(content, u"usage.csv"_s, choices);
}

Decimal totalOf(const Readings &readings)
{
    Decimal total;
    for (std::size_t i = 0; i < readings.size(); ++i)
        total = total + readings.value(i);
    return total;
}
}

TEST(CsvRegistersTest, takesWhatNeverFallsForARegister)
{
    const auto file = parse(hourly(counts(60)));

    ASSERT_TRUE(file);
    const Readings &readings = file->series.front().readings;
    EXPECT_EQ(readings.size(), 59u);
    EXPECT_EQ(gridOf(readings)->step, 3600);
    EXPECT_EQ(totalOf(readings).toString(), u"59300");
    EXPECT_EQ(readings.starts.front(), 1704067200);
}

TEST(CsvRegistersTest, losesNothingOverAGap)
{
    QList<QByteArray> cells = counts(60);
    cells[20] = cells[21] = cells[22] = "";

    const auto file = parse(hourly(cells));

    ASSERT_TRUE(file);
    const Readings &readings = file->series.front().readings;
    EXPECT_EQ(readings.size(), 56u);
    EXPECT_EQ(readings.lengths[19], 4 * 3600);
    EXPECT_EQ(totalOf(readings).toString(), u"59300");
    EXPECT_FALSE(gridOf(readings));
}

TEST(CsvRegistersTest, startsAnewWhereARegisterFalls)
{
    const auto file = parse(hourly({"100", "101", "103", "0.5", "2", "4"}), true);

    ASSERT_TRUE(file);
    EXPECT_EQ(file->series.front().resets, 1);
    EXPECT_EQ(totalOf(file->series.front().readings).toString(), u"6500");
}

TEST(CsvRegistersTest, asksWhenFewRowsRise)
{
    const auto file = parse(hourly({"1", "2", "3", "4", "5", "6", "7"}));

    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().kind, Error::Kind::Question);
    EXPECT_EQ(file.error().place.field, u"cumulative");
    EXPECT_EQ(file.error().candidates, (QStringList{u"yes"_s, u"no"_s}));
}

TEST(CsvRegistersTest, takesWhatRisesAndFallsForAmounts)
{
    const auto file = parse(hourly({"3", "1", "2"}));

    ASSERT_TRUE(file);
    EXPECT_EQ(file->series.front().readings.size(), 3u);
}

TEST(CsvRegistersTest, marksWhatWasInterpolated)
{
    QByteArray content = "time,h_pv_kWh,h_oven_kWh,interpolated_values\n";
    for (int i = 0; i < 60; ++i) {
        content += QByteArray::number(1704067200 + 3600 * i) + ',' + QByteArray::number(100 + i) + ',' + QByteArray::number(200 + 2 * i)
            + (i == 30       ? ",h_pv_kWh | h_oven_kWh\n"
                   : i == 40 ? ",h_oven_kWh\n"
                             : ",\n");
    }

    const auto file = parse(content);

    ASSERT_TRUE(file);
    ASSERT_EQ(file->series.size(), 2);
    EXPECT_EQ(file->series[0].kind, SeriesKind::Solar);
    EXPECT_EQ(file->series[1].part, u"oven");
    const auto estimates = [&](int series) {
        const auto &qualities = file->series[series].readings.qualities;
        return std::ranges::count(qualities, Quality::Estimated);
    };
    EXPECT_EQ(estimates(0), 2);
    EXPECT_EQ(estimates(1), 4);
}
