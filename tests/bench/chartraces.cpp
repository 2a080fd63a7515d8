// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/chartraces.h"

#include "tests/bench/household.h"
#include "tests/bench/pannedcharts.h"
#include "tests/bench/race.h"
#include "tests/bench/scans.h"

#include "models/values/pyramid.h"

#include <memory>

namespace
{
constexpr std::size_t columns = 1600;

/** Values, and where the pixel columns begin that show all of them. */
struct Line
{
    explicit Line(std::vector<qint64> all)
        : values(std::move(all))
        , halves(values.begin(), values.end())
        , pyramid(values)
    {
        for (std::size_t column = 0; column <= columns; ++column)
            bounds.push_back(values.size() * column / columns);
    }

    template<typename Answer>
    std::vector<MinMax> each(const Answer &answer) const
    {
        std::vector<MinMax> found(columns);
        for (std::size_t column = 0; column < columns; ++column)
            found[column] = answer(bounds[column], bounds[column + 1]);
        return found;
    }
    std::vector<MinMax> ours() const
    {
        return each([this](std::size_t first, std::size_t end) { return pyramid.range(values, first, end); });
    }
    template<typename T>
    std::vector<MinMax> scanned(const std::vector<T> &all, MinMax (*scan)(std::span<const T>)) const
    {
        return each([&](std::size_t first, std::size_t end) { return scan(std::span(all).subspan(first, end - first)); });
    }

    std::vector<qint64> values;
    std::vector<qint32> halves;
    Pyramid pyramid;
    std::vector<std::size_t> bounds;
};

std::vector<qint64> householdTimes(int times)
{
    const auto once = Household::load();
    std::vector<qint64> all;
    all.reserve(once.size() * std::size_t(times));
    for (int i = 0; i < times; ++i)
        all.insert(all.end(), once.begin(), once.end());
    return all;
}

Race::Event anyRange()
{
    auto line = std::make_shared<Line>(householdTimes(1));
    auto longer = std::make_shared<std::unique_ptr<Line>>(); // made for the race only
    const auto keep = [](const std::vector<MinMax> &found) { Race::keep(found.data()); };
    Race::Event event;
    event.ours = [=] { keep(line->ours()); };
    event.rivals = {
        {"plain scan", [=] { keep(line->scanned(line->values, &Scans::plain)); }, 40},
        {"AVX2 scan of 64 bits", [=] { keep(line->scanned<qint64>(line->values, &Scans::wide)); }, 3},
        {"AVX2 scan of 32 bits", [=] { keep(line->scanned<qint32>(line->halves, &Scans::wide)); }, 3},
        {"ours, 8 x the points", [=] { keep((*longer)->ours()); }, 0, 2.5},
    };
    event.check = [=] {
        const auto found = line->ours();
        Race::require(found == line->scanned(line->values, &Scans::plain), "the pyramid and a plain scan");
        Race::require(found == line->scanned<qint64>(line->values, &Scans::wide), "the pyramid and a scan of 64 bits");
        Race::require(found == line->scanned<qint32>(line->halves, &Scans::wide), "the pyramid and a scan of 32 bits");
    };
    event.prepare = [=] {
        if (!*longer)
            *longer = std::make_unique<Line>(householdTimes(8));
    };
    return event;
}

Race::Event building()
{
    auto values = std::make_shared<std::vector<qint64>>(householdTimes(1));
    Race::Event event;
    event.ours = [=] {
        const Pyramid pyramid(*values);
        Race::keep(&pyramid);
    };
    event.rivals = {
        {"plain scan", [=] { Race::keep(Scans::plain(*values)); }},
        {"copying the values", [=] { Race::keep(std::vector<qint64>(*values).data()); }},
    };
    event.check = [=] {
        const Pyramid pyramid(*values);
        Race::require(pyramid.range(*values, 0, values->size()) == Scans::plain(*values), "the pyramid and a plain scan of all");
    };
    return event;
}

std::function<void()> pan(const std::shared_ptr<PannedChart> &chart, qint64 count)
{
    return [chart, at = qint64(0), count]() mutable {
        at = at + 997 + count < Household::minutes ? at + 997 : 0;
        chart->show(at, count);
    };
}

/** That both painted the same lowest and highest value, as far as a picture tells. */
void requireSame(PannedChart &ours, PannedChart &theirs, qint64 count)
{
    const qint64 first = 3 * Household::minutes / 7;
    ours.show(first, count);
    theirs.show(first, count);
    const double difference = std::abs(ours.highestPainted() - theirs.highestPainted());
    Race::require(difference < 0.02 * ours.highestPainted(), "the highest painted value");
}

Race::Event frames(qint64 count, const std::vector<std::pair<PannedCharts::Maker, Race::Rival>> &rivals)
{
    const auto ours = PannedCharts::ours();
    Race::Event event;
    event.ours = pan(ours, count);
    std::vector<std::shared_ptr<PannedChart>> charts;
    for (auto [make, rival] : rivals) {
        charts.push_back(make());
        rival.run = pan(charts.back(), count);
        event.rivals.push_back(rival);
    }
    event.check = [=] {
        for (const auto &chart : charts)
            requireSame(*ours, *chart, std::min<qint64>(count, 100'000)); // some of them take a second for more
    };
    return event;
}

Race::Event moreOfOurs()
{
    const auto ours = PannedCharts::ours();
    Race::Event event;
    event.ours = pan(ours, 1000);
    for (const int count : {100'000, 525'600, 5'200'000})
        event.rivals.push_back({"ours, " + std::to_string(count) + " points", pan(ours, count), 0, 1.6});
    event.check = [] {};
    return event;
}
}

void ChartRaces::add()
{
    using namespace PannedCharts;
    const int slow = 2; // rounds of whose frames take a second
    Race::add("D2 lowest and highest of 1,600 columns of ten years", anyRange);
    Race::add("D2 building the pyramid of ten years", building);
    Race::add("E1 pan 1,000 points", [] { return frames(1000, {{qcustomplot, {"QCustomPlot", {}}}, {qtcharts, {"QtCharts", {}}}}); });
    Race::add("E1 pan 100,000 points", [] {
        return frames(
            100'000,
            {{qtcharts, {"QtCharts", {}, 20, 0, 5}}, {decimated, {"QtCharts decimated", {}, 2}}, {qcustomplot, {"QCustomPlot", {}}}});
    });
    Race::add("E1 pan 525,600 points", [=] {
        return frames(525'600,
                      {{qtcharts, {"QtCharts", {}, 80, 0, slow}},
                       {decimated, {"QtCharts decimated", {}, 2}},
                       {qcustomplot, {"QCustomPlot", {}, 1.3}}});
    });
    Race::add("E1 pan 5,200,000 points", [] {
        return frames(5'200'000, {{decimated, {"QtCharts decimated", {}, 2}}, {qcustomplot, {"QCustomPlot", {}, 3}}});
    });
    Race::add("E1 pan more points in the same time", moreOfOurs);
}
