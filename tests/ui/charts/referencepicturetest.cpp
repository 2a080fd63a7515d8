// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartextent.h"
#include "ui/charts/minmaxitem.h"

#include "tests/ui/charts/referencepicture.h"
#include "tests/ui/charts/samples.h"

#include <gtest/gtest.h>

#include <QPainter>
#include <QRandomGenerator>

namespace
{
constexpr int pictures = 1000;
constexpr QRect plot(23, 17, 241, 97);
constexpr QSize size(280, 130);
const QColor ink(17, 45, 108);
const QColor card(244, 246, 248);
constexpr int eitherWay = 1; // shares that lie between two of the 255 levels
constexpr int anEighth = 255 / 8; // the edges of a slice, of which a pixel has eight, lie at most half of one off: two edges

/** A line with all that real ones have. */
std::shared_ptr<ChartSeries> randomLine(QRandomGenerator &random, const QList<qint64> &clockChanges)
{
    constexpr qint64 steps[] = {60, 300, 900, 3600};
    auto line = std::make_shared<ChartSeries>();
    line->key = {QStringLiteral("home"), SeriesKind::Home, {}};
    line->below = random.bounded(3) == 0;
    line->exponent = random.bounded(3) - 1;
    line->step = steps[random.bounded(4)];
    const qint64 count = 1 + random.bounded(random.bounded(2) == 0 ? 60 : 4000);
    line->start = clockChanges[random.bounded(clockChanges.size())] - line->step * random.bounded(int(count));
    const bool negative = random.bounded(3) == 0;
    const int spikes = random.bounded(2) == 0 ? 50 : 1000000;
    const int gaps = random.bounded(2) == 0 ? 8 : 200;
    qint64 value = random.bounded(500);
    bool missing = false;
    for (qint64 i = 0; i < count; ++i) {
        missing = random.bounded(gaps) == 0 ? !missing : missing;
        value += random.bounded(-40, 41);
        value = negative ? value : std::abs(value);
        const bool spike = random.bounded(spikes) == 0;
        line->values.push_back(missing ? noReading : spike ? value * 12 : value);
    }
    if (random.bounded(3) == 0) {
        line->qualities.assign(std::size_t(count), Quality::Measured);
        std::fill_n(line->qualities.begin() + random.bounded(int(count) / 2), count / 3, Quality::Estimated);
    }
    line->pyramid = Pyramid(line->values);
    return line;
}

/** From a twentieth of the line up to twice as long, and not always where the line is. */
Interval randomRange(QRandomGenerator &random, const ChartSeries &line, qint64 shift)
{
    const double whole = double(line.step) * double(line.values.size());
    const qint64 length = std::max<qint64>(120, qint64(whole * std::pow(40, random.generateDouble()) / 20));
    const qint64 start = line.start + shift + qint64(whole * (random.generateDouble() * 1.2 - 0.1)) - length / 2;
    return {start, start + length};
}

/** By how much two pixels differ in the colour in which they differ most. */
int distance(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

/** Where the first pixel differs by more than @p tolerance, and by how much; empty when none does. */
std::string differenceOf(const QImage &one, const QImage &other, int tolerance)
{
    for (int y = 0; y < one.height(); ++y) {
        const auto *const a = reinterpret_cast<const QRgb *>(one.constScanLine(y));
        const auto *const b = reinterpret_cast<const QRgb *>(other.constScanLine(y));
        for (int x = 0; x < one.width(); ++x) {
            if (a[x] != b[x] && distance(a[x], b[x]) > tolerance)
                return QStringLiteral("at %1, %2: %3 is not %4").arg(x).arg(y).arg(QColor(a[x]).name(), QColor(b[x]).name()).toStdString();
        }
    }
    return {};
}

struct Kinds
{
    int dense = 0;
    int sparse = 0;
};

/** Compares one picture; tells which form it had. */
void compare(quint32 seed, const QList<qint64> &clockChanges, Kinds &kinds)
{
    QRandomGenerator random(seed);
    auto data = std::make_shared<ChartData>();
    data->form = ChartData::Form::Lines;
    data->unit = {Unit::Kind::Watt, {}};
    data->zone = Samples::rome();
    const auto line = randomLine(random, clockChanges);
    data->series = {line};
    const qint64 shift = random.bounded(4) == 0 ? 86400 * (random.bounded(800) - 400) : 0;
    const Interval visible = randomRange(random, *line, shift);
    const ChartExtent extent = ChartExtent::ofLines(*data, {}, {line->start, line->start + line->step * qint64(line->values.size())});
    const PlotFrame frame{QRectF(plot),
                          TimeScale(data, visible, plot.left(), plot.width()),
                          ValueScale(extent.low, extent.high, data->unit, plot.top(), plot.top() + plot.height())};
    for (const int ratio : {1, 2}) {
        const ReferencePicture reference{*line, frame, shift, ink, ratio};
        ++(reference.isDense() ? kinds.dense : kinds.sparse);
        QImage expected(size * ratio, QImage::Format_RGB32);
        expected.fill(card);
        QImage painted = expected;
        painted.setDevicePixelRatio(ratio);
        reference.paint(expected);
        MinMaxItem item(line, ink);
        item.setFrame(frame, shift);
        QPainter painter(&painted);
        item.paint(&painter, nullptr, nullptr);
        painter.end();
        const std::string difference = differenceOf(painted, expected, reference.isDense() ? eitherWay : anEighth);
        if (!difference.empty())
            ADD_FAILURE() << "seed " << seed << " ratio " << ratio << (reference.isDense() ? " dense " : " sparse ") << difference;
    }
}
}

TEST(ReferencePictureTest, equalsWhatTheChartPaintsOfRandomRangesAndData)
{
    const QList<qint64> clockChanges{Samples::rome().startOf({2025, 3, 30}) + 2 * 3600, Samples::rome().startOf({2025, 10, 26}) + 3 * 3600};
    Kinds kinds;

    for (quint32 seed = 1; seed <= pictures; ++seed)
        compare(seed, clockChanges, kinds);

    EXPECT_GT(kinds.dense, pictures / 3);
    EXPECT_GT(kinds.sparse, pictures / 3);
}
