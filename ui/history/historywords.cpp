// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historywords.h"

#include "ui/words/dates.h"

#include <QCoreApplication>

namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

/** What is counted, before `by day`. */
QString counted(const Unit &unit)
{
    switch (unit.kind) {
    case Unit::Kind::WattHour:
    case Unit::Kind::Watt:
        return Words::tr("Energy");
    case Unit::Kind::Percent:
        return Words::tr("Level");
    default:
        return HistoryWords::quantity(unit.kind);
    }
}

QString titleOf(Step step)
{
    switch (step) {
    case Step::Day:
        return Words::tr("%1 by day");
    case Step::Week:
        return Words::tr("%1 by week");
    case Step::Month:
        return Words::tr("%1 by month");
    case Step::Year:
        return Words::tr("%1 by year");
    case Step::Hour:
        return Words::tr("%1 by hour");
    default:
        return Words::tr("%1 by the minute");
    }
}
}

QString HistoryWords::title(const ChartData &data)
{
    return data.form == ChartData::Form::Lines ? Words::tr("Power") : titleOf(data.step).arg(counted(data.unit));
}

QString HistoryWords::range(const ChartData &data)
{
    const bool isBars = data.form == ChartData::Form::Bars && !data.intervals.empty();
    const Interval whole = isBars ? Interval{data.intervals.front().start, data.intervals.back().end} : data.range;
    const QDate first = data.zone.dateAt(whole.start);
    const QDate last = data.zone.dateAt(whole.end - 1);
    if (first != last)
        return Dates::days(first, last);
    if (whole == Interval{data.zone.startOf(first), data.zone.startOf(first.addDays(1))})
        return Dates::day(first);
    return Words::tr("%1, %2", "day, time").arg(Dates::day(first), Dates::interval(whole, Step::Minute, data.zone));
}

QString HistoryWords::quantity(Unit::Kind kind)
{
    switch (kind) {
    case Unit::Kind::WattHour:
    case Unit::Kind::Watt:
        return Words::tr("Electricity");
    case Unit::Kind::Therm:
    case Unit::Kind::CubicMetre:
    case Unit::Kind::CubicFoot:
        return Words::tr("Gas");
    case Unit::Kind::UsGallon:
    case Unit::Kind::Litre:
        return Words::tr("Water");
    case Unit::Kind::Percent:
        return Words::tr("Battery level");
    case Unit::Kind::Money:
        return Words::tr("Cost");
    case Unit::Kind::GramPerKilowattHour:
    case Unit::Kind::PoundPerKilowattHour:
        return Words::tr("CO₂ of the grid");
    }
    Q_UNREACHABLE();
}

QString HistoryWords::nothingYet()
{
    return Words::tr("Nothing is here yet. Import the file that your utility gave you to see what you use.");
}

QString HistoryWords::repaired(const ChartData &data, const QStringList &hidden)
{
    qint64 readings = 0;
    for (const auto &series : data.series)
        readings += hidden.contains(series->key.id()) ? 0 : series->repaired;
    return readings == 0 ? QString() : Words::tr("Includes %Ln repaired reading(s).", nullptr, int(readings));
}

QString HistoryWords::nothingHere(const QString &periodTitle, const std::optional<Period> &lifetime)
{
    if (!lifetime)
        return Words::tr("There are no readings in %1.").arg(periodTitle);
    return Words::tr("There are no readings in %1. There are some from %2 to %3.")
        .arg(periodTitle, Dates::day(lifetime->first), Dates::day(lifetime->end.addDays(-1)));
}

std::optional<QString> HistoryWords::incomplete(const ChartData &totals, qint64 now)
{
    int due = 0;
    int whole = 0;
    for (std::size_t i = 0; i < totals.intervals.size() && totals.intervals[i].end <= now; ++i) {
        ++due;
        whole += std::ranges::all_of(totals.series, [i](const auto &series) { return series->quality(i) != Quality::Missing; });
    }
    if (whole == due)
        return {};
    switch (totals.step) {
    case Step::Hour:
        return Words::tr("%n hour(s) of this period have no readings, or not all.", nullptr, due - whole);
    case Step::Day:
        return Words::tr("%n day(s) of this period have no readings, or not all.", nullptr, due - whole);
    case Step::Month:
        return Words::tr("%n month(s) of this period have no readings, or not all.", nullptr, due - whole);
    default:
        return Words::tr("%n bar(s) of this period have no readings, or not all.", nullptr, due - whole);
    }
}
