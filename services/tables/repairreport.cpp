// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tables/repairreport.h"

#include <QJsonArray>

#include <map>

using namespace Qt::StringLiterals;

namespace
{
QString told(const Decimal &kept, const Unit &unit)
{
    return kept.shifted(unit.shift()).toString();
}

QJsonValue toldOrNull(const std::optional<Decimal> &kept, const Unit &unit)
{
    return kept ? QJsonValue(told(*kept, unit)) : QJsonValue();
}

QJsonValue totalOf(const RepairSum &sum, const Unit &unit)
{
    return sum.readings == 0 ? QJsonValue() : QJsonValue(told(sum.total, unit));
}

/** What a repair and its rehearsal have in common. */
QJsonObject common(const RepairRequest &request, const Unit &unit, const RepairSum &was, const RepairSum &is, const SiteZone &zone)
{
    const bool isTyped = request.method == RepairMethod::Value || request.method == RepairMethod::Total;
    return {{u"series"_s, request.key.id()},
            {u"from"_s, zone.isoTime(request.range.start)},
            {u"to"_s, zone.isoTime(request.range.end)},
            {u"method"_s, RepairMethods::name(request.method)},
            {u"weeks"_s, request.method == RepairMethod::Week ? QJsonValue(request.weeks) : QJsonValue()},
            {u"amount"_s, isTyped ? QJsonValue(told(request.amount, unit)) : QJsonValue()},
            {u"unit"_s, unit.symbol()},
            {u"readings_before"_s, was.readings},
            {u"total_before"_s, totalOf(was, unit)},
            {u"readings_after"_s, is.readings},
            {u"total_after"_s, totalOf(is, unit)}};
}

QJsonObject differing(const DifferingReading &reading, const Unit &unit, const SiteZone &zone)
{
    return {{u"start"_s, zone.isoTime(reading.interval.start)},
            {u"end"_s, zone.isoTime(reading.interval.end)},
            {u"winner"_s, told(reading.winning, unit)},
            {u"loser"_s, told(reading.losing, unit)}};
}
}

QJsonObject RepairReport::repair(const RepairEntry &entry, const SiteZone &zone)
{
    QJsonObject object = common(entry.request, entry.unit, entry.was, entry.is, zone);
    object[u"id"_s] = entry.id;
    object[u"made"_s] = zone.isoTime(entry.made);
    object[u"undone"_s] = entry.undone ? QJsonValue(zone.isoTime(*entry.undone)) : QJsonValue();
    return object;
}

QJsonObject RepairReport::preview(const RepairPreview &preview, const SiteZone &zone)
{
    std::map<std::pair<qint64, qint64>, std::pair<std::optional<Decimal>, std::optional<Decimal>>> places;
    for (std::size_t i = 0; i < preview.before.size(); ++i)
        places[{preview.before.starts[i], preview.before.interval(i).end}].first = preview.before.value(i);
    for (std::size_t i = 0; i < preview.after.size(); ++i)
        places[{preview.after.starts[i], preview.after.interval(i).end}].second = preview.after.value(i);
    QJsonArray readings;
    for (const auto &[place, values] : places) {
        readings.append(QJsonObject{{u"start"_s, zone.isoTime(place.first)},
                                    {u"end"_s, zone.isoTime(place.second)},
                                    {u"before"_s, toldOrNull(values.first, preview.unit)},
                                    {u"after"_s, toldOrNull(values.second, preview.unit)}});
    }
    QJsonObject object = common(preview.request, preview.unit, preview.was, preview.is, zone);
    object[u"readings"_s] = readings;
    return object;
}

QJsonObject RepairReport::suggestion(const RepairSuggestion &suggestion, const SiteZone &zone)
{
    const bool isSpike = suggestion.kind == RepairSuggestion::Kind::Spike;
    return {{u"series"_s, suggestion.key.id()},
            {u"kind"_s, isSpike ? u"spike"_s : u"gap"_s},
            {u"from"_s, zone.isoTime(suggestion.range.start)},
            {u"to"_s, zone.isoTime(suggestion.range.end)},
            {u"readings"_s, suggestion.readings > 0 ? QJsonValue(suggestion.readings) : QJsonValue()},
            {u"highest"_s, isSpike ? QJsonValue(told(suggestion.highest, suggestion.unit)) : QJsonValue()},
            {u"usual"_s, isSpike ? QJsonValue(told(suggestion.usual, suggestion.unit)) : QJsonValue()},
            {u"unit"_s, suggestion.unit.symbol()}};
}

QJsonObject RepairReport::overlap(const Overlap &overlap, const SiteZone &zone)
{
    const OverlapDifference &difference = overlap.difference;
    QJsonArray first;
    for (const DifferingReading &reading : difference.first)
        first.append(differing(reading, overlap.unit, zone));
    return {{u"series"_s, overlap.key.id()},
            {u"from"_s, zone.isoTime(overlap.range.start)},
            {u"to"_s, zone.isoTime(overlap.range.end)},
            {u"winner"_s, overlap.winner.name},
            {u"winner_digest"_s, overlap.winner.digest},
            {u"loser"_s, overlap.loser.name},
            {u"loser_digest"_s, overlap.loser.digest},
            {u"reason"_s, overlap.isChosen ? u"preferred"_s : u"newer"_s},
            {u"common"_s, difference.common},
            {u"differing"_s, difference.differing},
            {u"apart"_s, difference.apart},
            {u"largest"_s, difference.largest ? QJsonValue(differing(*difference.largest, overlap.unit, zone)) : QJsonValue()},
            {u"first"_s, first},
            {u"unit"_s, overlap.unit.symbol()},
            {u"total"_s, told(overlap.total, overlap.unit)},
            {u"total_if_preferred"_s, told(overlap.otherTotal, overlap.unit)}};
}
