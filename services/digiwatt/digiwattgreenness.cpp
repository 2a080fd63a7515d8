// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattgreenness.h"

#include "services/digiwatt/digiwattenvelope.h"
#include "services/digiwatt/digiwattfinding.h"

using namespace Qt::StringLiterals;

namespace
{
QList<DigiwattMoment *> momentsOf(DigiwattGreenness &greenness)
{
    QList<DigiwattMoment *> moments;
    for (DigiwattWindow &window : greenness.windows)
        moments << &window.start << &window.stop;
    return moments;
}

/** The first fraction that is none. */
MaybeFault beyond(const DigiwattFrame &table)
{
    for (std::size_t column = 0; column < table.values.size(); ++column) {
        for (std::size_t row = 0; row < table.rows(); ++row) {
            const double fraction = table.values[column][row];
            if (fraction < 0 || fraction > 1)
                return ShapeFault{u"time_series.data[%1][%2]"_s.arg(row).arg(column), QString::number(fraction)};
        }
    }
    return {};
}

MaybeFault settle(DigiwattGreenness &greenness, const QDate &today)
{
    DigiwattInstants &hours = greenness.table->index.instants;
    if (hours.size() != greenness.table->rows())
        return ShapeFault{u"time_series.index"_s, u"no instants"_s};
    DigiwattInstants bounds = DigiwattMoments::instants(momentsOf(greenness));
    const auto reading = DigiwattDates::settle({.even = {&hours}, .others = {&bounds}}, {today, today.addDays(1)});
    if (!reading)
        return ShapeFault{u"time_series.index"_s, u"dates of two orders"_s};
    DigiwattMoments::settle(momentsOf(greenness), bounds);
    greenness.reading = *reading;
    greenness.stepSeconds = greenness.table->step();
    return beyond(*greenness.table);
}
}

Result<DigiwattGreenness> DigiwattGrid::read(const QByteArray &body, const Asked<Nothing> &asked)
{
    auto read = DigiwattEnvelope::readTable<DigiwattGreenness>(body, asked.host, u"time_series"_s);
    if (!read)
        return read;
    DigiwattGreenness greenness = *std::move(read);
    if (const MaybeFault fault = settle(greenness, DigiwattPeriod::dayAt(asked.now)))
        return DigiwattEnvelope::badAnswer(asked.host, *fault);
    return greenness;
}

template<>
const Shape<DigiwattWindow> &shapeOf<DigiwattWindow>()
{
    static const Shape<DigiwattWindow> shape({
        field(u"start"_s, &DigiwattWindow::start),
        field(u"stop"_s, &DigiwattWindow::stop),
    });
    return shape;
}

template<>
const Shape<DigiwattGreenness> &shapeOf<DigiwattGreenness>()
{
    using Green = DigiwattGreenness;
    static const Shape<Green> shape({
        field(u"best_windows"_s, &Green::windows),
        field(u"time_series"_s, &Green::table),
        digiwattFinding<Green>(u"dates"_s, [](const Green &green) { return green.reading.order; }),
        digiwattFinding<Green>(u"dates_by"_s, [](const Green &green) { return green.reading.ground; }),
        digiwattFinding<Green>(u"step_seconds"_s, [](const Green &green) { return green.stepSeconds; }),
    });
    return shape;
}
