// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timelabels.h"

#include "samples.h"

#include <gtest/gtest.h>

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace
{
const Period spring{Period::Kind::Day, {2025, 3, 30}, {2025, 3, 31}};
const Period autumn{Period::Kind::Day, {2025, 10, 26}, {2025, 10, 27}};

QFontMetricsF metrics()
{
    QFont font;
    font.setPixelSize(12);
    return QFontMetricsF(font);
}

QList<TimeLabel> labelsOf(const std::shared_ptr<ChartData> &data, double width)
{
    const TimeScale times(data, TimeScale::whole(*data), 50, width);
    return TimeLabels::of(*data, times, metrics(), 0, width + 66);
}

QStringList textsOf(const QList<TimeLabel> &labels)
{
    QStringList texts;
    for (const TimeLabel &label : labels)
        texts.append(label.text);
    return texts;
}
}

TEST(TimeLabelsTest, neverOverlapAtAnyWidth)
{
    const std::vector<std::shared_ptr<ChartData>> charts{
        Samples::energy({Period::Kind::Month, {2025, 8, 1}, {2025, 9, 1}}, Step::Day, 1),
        Samples::energy({Period::Kind::Custom, {2025, 1, 20}, {2025, 4, 3}}, Step::Day, 1),
        Samples::energy({Period::Kind::Year, {2025, 1, 1}, {2026, 1, 1}}, Step::Week, 1),
        Samples::energy({Period::Kind::Lifetime, {2012, 3, 1}, {2025, 10, 1}}, Step::Month, 1),
        Samples::energy(spring, Step::Hour, 1),
        Samples::power(autumn, 900, 1),
        Samples::power({Period::Kind::Week, {2025, 10, 20}, {2025, 10, 27}}, 900, 1),
        Samples::power({Period::Kind::Lifetime, {2012, 3, 1}, {2025, 10, 1}}, 86400, 1),
    };
    for (const auto &chart : charts) {
        for (int width = 60; width < 2000; width += 37) {
            double end = 0;

            for (const TimeLabel &label : labelsOf(chart, width)) {
                const double half = metrics().horizontalAdvance(label.text) / 2;
                EXPECT_GE(label.x - half, end) << qPrintable(label.text) << " at width " << width;
                end = label.x + half;
            }
            EXPECT_LE(end, width + 66);
            EXPECT_GT(end, 0) << "no label at width " << width;
        }
    }
}

TEST(TimeLabelsTest, daysOfAMonthAreThinnedByTwo)
{
    const auto texts = textsOf(labelsOf(Samples::energy({Period::Kind::Month, {2025, 9, 1}, {2025, 10, 1}}, Step::Day, 1), 1030));

    EXPECT_EQ(texts.first(3), (QStringList{u"1"_s, u"3"_s, u"5"_s}));
    EXPECT_EQ(texts.last(), u"29");
}

TEST(TimeLabelsTest, newMonthsAndYearsAreNamed)
{
    const auto days = textsOf(labelsOf(Samples::energy({Period::Kind::Custom, {2025, 8, 10}, {2025, 10, 20}}, Step::Day, 1), 1030));
    const auto months = textsOf(labelsOf(Samples::energy({Period::Kind::Custom, {2024, 10, 1}, {2025, 4, 1}}, Step::Month, 1), 1030));

    EXPECT_EQ(days.first(4), (QStringList{u"15 Aug"_s, u"22"_s, u"1 Sep"_s, u"8"_s}));
    EXPECT_EQ(months, (QStringList{u"Oct 2024"_s, u"Nov"_s, u"Dec"_s, u"2025"_s, u"Feb"_s, u"Mar"_s}));
}

TEST(TimeLabelsTest, midnightSaysTheDateWhereThereAreSeveralDays)
{
    const auto texts = textsOf(labelsOf(Samples::power({Period::Kind::Custom, {2025, 9, 18}, {2025, 9, 20}}, 900, 1), 1030));

    EXPECT_TRUE(texts.contains(u"19 Sep"_s)) << qPrintable(texts.join(u' '));
    EXPECT_TRUE(texts.contains(u"12:00"_s)) << qPrintable(texts.join(u' '));
    EXPECT_FALSE(texts.contains(u"00:00"_s)) << qPrintable(texts.join(u' '));
}

TEST(TimeLabelsTest, springDaySkipsAnHourAndLosesNoWidth)
{
    const auto bars = Samples::energy(spring, Step::Hour, 1);
    const TimeScale times(bars, TimeScale::whole(*bars), 0, 2300);

    const auto texts = textsOf(TimeLabels::of(*bars, times, metrics(), -50, 2350));

    EXPECT_EQ(times.slotWidth(), 100);
    EXPECT_EQ(texts.size(), 23);
    EXPECT_FALSE(texts.contains(u"02:00"_s));
    EXPECT_EQ(texts.last(), u"23:00");
}

TEST(TimeLabelsTest, autumnDayHasAnHourTwice)
{
    const auto bars = Samples::energy(autumn, Step::Hour, 1);
    const TimeScale times(bars, TimeScale::whole(*bars), 0, 2500);

    const auto texts = textsOf(TimeLabels::of(*bars, times, metrics(), -50, 2550));

    EXPECT_EQ(times.slotWidth(), 100);
    EXPECT_EQ(texts.size(), 25);
    EXPECT_EQ(texts.count(u"02:00"_s), 2);
}

TEST(TimeLabelsTest, linesLieByTheClockOnDaysThatChangeIt)
{
    const auto line = Samples::power(spring, 900, 1);
    const qint64 midnight = line->range.start;
    const TimeScale times(line, line->range, 0, 2300);

    const auto labels = TimeLabels::of(*line, times, metrics(), -50, 2350);

    EXPECT_FALSE(textsOf(labels).contains(u"02:00"_s));
    EXPECT_NEAR(times.xOf(double(midnight + 2 * 3600)), 200, 1e-6); // there it is 03:00
    EXPECT_TRUE(labels.contains(TimeLabel{times.xOf(double(midnight + 2 * 3600)), u"03:00"_s}));
}
