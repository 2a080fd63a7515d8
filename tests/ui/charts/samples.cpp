// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace
{
/** The hour of the local day, with fractions. */
double hourOf(qint64 time)
{
    return Samples::rome().secondOfDayAt(time) / 3600.0;
}

double sunAt(qint64 time)
{
    return std::max(0.0, std::sin((hourOf(time) - 6.5) / 12 * M_PI));
}
}

const SiteZone &Samples::rome()
{
    static const SiteZone zone = *SiteZone::withId("Europe/Rome");
    return zone;
}

std::shared_ptr<ChartSeries> Samples::series(SeriesKind kind, std::size_t count, const std::function<double(std::size_t)> &value)
{
    auto made = std::make_shared<ChartSeries>();
    made->key = {u"home"_s, kind, {}};
    made->below = kind == SeriesKind::Export || kind == SeriesKind::BatteryCharge;
    for (std::size_t i = 0; i < count; ++i) {
        const double number = value(i);
        made->values.push_back(std::isnan(number) ? noReading : std::llround(number));
    }
    made->pyramid = Pyramid(made->values);
    return made;
}

std::shared_ptr<ChartData> Samples::energy(const Period &period, Step step, int seed)
{
    auto data = std::make_shared<ChartData>();
    data->zone = rome();
    data->range = Periods::bounds(period, rome());
    data->span = data->range;
    data->step = step;
    data->intervals = Calendar::buckets(data->range, step, rome(), Qt::Monday);
    std::mt19937 random{std::mt19937::result_type(seed)};
    const auto uniform = [&](double low, double high) { return low + (high - low) * double(random() % 10000) / 10000; };
    const std::size_t count = data->intervals.size();
    const double day = step == Step::Hour ? 0.1 : step == Step::Month ? 30 : 1;
    data->series = {
        series(SeriesKind::Solar,
               count,
               [&](std::size_t i) { return day * uniform(5000, 9500) * (step == Step::Hour ? sunAt(data->intervals[i].start) : 1); }),
        series(SeriesKind::BatteryDischarge, count, [&](std::size_t) { return day * uniform(4000, 7000); }),
        series(SeriesKind::Import, count, [&](std::size_t i) { return i % 9 < 6 ? day * uniform(200, 8000) : 0.0; }),
        series(SeriesKind::Export, count, [&](std::size_t i) { return i % 5 < 2 ? day * uniform(500, 9000) : 0.0; }),
    };
    return data;
}

std::shared_ptr<ChartData> Samples::power(const Period &period, int step, int seed)
{
    auto data = std::make_shared<ChartData>();
    data->form = ChartData::Form::Lines;
    data->unit = {Unit::Kind::Watt, {}};
    data->zone = rome();
    data->range = Periods::bounds(period, rome());
    data->span = data->range;
    std::mt19937 random{std::mt19937::result_type(seed)};
    const auto noise = [&](double size) { return size * double(random() % 1000) / 1000; };
    const auto timeOf = [&](std::size_t i) { return data->range.start + qint64(i) * step; };
    const std::size_t count = std::size_t(data->range.length() / step);
    const auto homeAt = [&](qint64 time) { return 300 + noise(150) + (std::abs(hourOf(time) - 19.5) < 2 ? 1800 + noise(500) : 0); };
    auto solar = series(SeriesKind::Solar, count, [&](std::size_t i) { return 4200 * sunAt(timeOf(i)) * (1 - noise(0.12)); });
    auto home = series(SeriesKind::Home, count, [&](std::size_t i) { return homeAt(timeOf(i)); });
    auto exported
        = series(SeriesKind::Export, count, [&](std::size_t i) { return std::max(0.0, double(solar->values[i] - home->values[i])); });
    for (const auto &line : {solar, home, exported}) {
        line->start = data->range.start;
        line->step = step;
        data->series.append(line);
    }
    return data;
}
