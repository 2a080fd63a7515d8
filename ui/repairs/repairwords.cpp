// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/repairs/repairwords.h"

#include "ui/words/dates.h"
#include "ui/words/format.h"

QString RepairWords::range(const Interval &range, const SiteZone &zone)
{
    const QDate first = zone.dateAt(range.start);
    const QDate last = zone.dateAt(range.end - 1);
    if (range == Interval{zone.startOf(first), zone.startOf(last.addDays(1))})
        return first == last ? Dates::day(first) : Dates::days(first, last);
    if (first == last)
        return tr("%1, %2", "day, time").arg(Dates::day(first), Dates::interval(range, Step::Minute, zone));
    return tr("%1 – %2", "time, time").arg(instant(range.start, zone), instant(range.end, zone));
}

QString RepairWords::instant(qint64 utc, const SiteZone &zone)
{
    return tr("%1, %2", "day, time").arg(Dates::day(zone.dateAt(utc)), Dates::time(zone.secondOfDayAt(utc)));
}

QString RepairWords::sum(const RepairSum &sum, const Unit &unit)
{
    if (sum.readings == 0)
        return tr("no reading");
    return tr("%1, %2", "readings, amount").arg(tr("%Ln reading(s)", nullptr, int(sum.readings)), Format::amount(sum.total, unit));
}

QString RepairWords::change(const RepairSum &was, const RepairSum &is, const Unit &unit)
{
    if (was.readings == is.readings)
        return tr("%1: %2, not %3", "readings, amount now, amount before")
            .arg(tr("%Ln reading(s)", nullptr, int(is.readings)), Format::amount(is.total, unit), Format::amount(was.total, unit));
    return tr("%1 instead of %2").arg(sum(is, unit), sum(was, unit));
}

QString RepairWords::method(const RepairRequest &request, const Unit &unit)
{
    switch (request.method) {
    case RepairMethod::Interpolate:
        return tr("A line between the readings on both sides");
    case RepairMethod::Week:
        return tr("The same hours, %1").arg(weeks(request.weeks));
    case RepairMethod::Value:
        return tr("%1 typed for each reading").arg(Format::amount(request.amount, unit));
    case RepairMethod::Total:
        return tr("%1 typed in all, spread evenly").arg(Format::amount(request.amount, unit));
    }
    Q_UNREACHABLE();
}

QString RepairWords::method(RepairMethod method)
{
    switch (method) {
    case RepairMethod::Interpolate:
        return tr("Line between neighbours");
    case RepairMethod::Week:
        return tr("Another week");
    case RepairMethod::Value:
        return tr("A value for each");
    case RepairMethod::Total:
        return tr("A total");
    }
    Q_UNREACHABLE();
}

QString RepairWords::weeks(int weeks)
{
    return weeks < 0 ? tr("%n week(s) before", nullptr, -weeks) : tr("%n week(s) after", nullptr, weeks);
}

QString RepairWords::history(const RepairEntry &entry, const SiteZone &zone)
{
    if (entry.undone)
        return tr("Undone %1").arg(instant(*entry.undone, zone));
    return tr("Made %1").arg(instant(entry.made, zone));
}

QString RepairWords::suggestion(const RepairSuggestion &suggestion)
{
    if (suggestion.kind == RepairSuggestion::Kind::Spike)
        return tr("Up to %1, where %2 is the most that is usual in that week")
            .arg(Format::amount(suggestion.highest, suggestion.unit), Format::amount(suggestion.usual, suggestion.unit));
    return suggestion.readings > 0 ? tr("%Ln reading(s) missing", nullptr, int(suggestion.readings)) : tr("A gap");
}

QString RepairWords::overlap(const Overlap &overlap)
{
    const OverlapDifference &difference = overlap.difference;
    if (difference.differing > 0)
        return tr("%Ln reading(s) of %1 differ from %2.", nullptr, int(difference.differing)).arg(overlap.winner.name, overlap.loser.name);
    if (difference.apart > 0)
        return tr("%Ln reading(s) of %2 lie below longer or shorter ones of %1.", nullptr, int(difference.apart))
            .arg(overlap.winner.name, overlap.loser.name);
    return tr("All %Ln reading(s) of %1 and %2 agree.", nullptr, int(difference.common)).arg(overlap.winner.name, overlap.loser.name);
}

QString RepairWords::reason(const Overlap &overlap)
{
    return (overlap.isChosen ? tr("%1 counts, since you prefer it.") : tr("%1 counts, since it came later.")).arg(overlap.winner.name);
}

QString RepairWords::consequence(const Overlap &overlap, const SiteZone &zone)
{
    const QString totals
        = tr("In all %1; with %2 %3.", "amount, file, amount")
              .arg(Format::amount(overlap.total, overlap.unit), overlap.loser.name, Format::amount(overlap.otherTotal, overlap.unit));
    if (!overlap.difference.largest)
        return totals;
    return tr("%1 The largest difference: %2.").arg(totals, differing(*overlap.difference.largest, overlap, zone));
}

QString RepairWords::differing(const DifferingReading &reading, const Overlap &overlap, const SiteZone &zone)
{
    return tr("%1: %2, not %3", "time, amount, amount")
        .arg(range(reading.interval, zone), Format::amount(reading.winning, overlap.unit), Format::amount(reading.losing, overlap.unit));
}

QString RepairWords::importAnswer(const QList<Overlap> &overlaps, const QStringList &files)
{
    qint64 readings = 0;
    QString winner;
    QString loser;
    for (const Overlap &overlap : overlaps) {
        if (!files.contains(overlap.winner.name) || overlap.difference.differing == 0)
            continue;
        readings += overlap.difference.differing;
        winner = winner.isEmpty() || winner == overlap.winner.name ? overlap.winner.name : tr("these files");
        loser = loser.isEmpty() || loser == overlap.loser.name ? overlap.loser.name : tr("those before");
    }
    if (readings == 0)
        return {};
    return tr("%Ln reading(s) of %1 differ from %2; the newer count.", nullptr, int(readings)).arg(winner, loser);
}
