// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tables/seriesreport.h"

#include "models/values/readingsummary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/** What both answers say of a series. */
QJsonObject common(const SeriesInfo &info, const SiteZone &zone)
{
    const bool empty = info.readings == 0;
    return {{u"id"_s, info.key.id()},
            {u"site"_s, info.key.site},
            {u"kind"_s, SeriesKinds::slug(info.key.kind)},
            {u"unit"_s, info.unit.symbol()},
            {u"step_seconds"_s, info.stepSeconds ? QJsonValue(*info.stepSeconds) : QJsonValue()},
            {u"readings"_s, info.readings},
            {u"total"_s, empty ? QJsonValue() : info.total.shifted(info.unit.shift()).toString()},
            {u"first"_s, empty ? QJsonValue() : zone.isoTime(info.span.start)},
            {u"last"_s, empty ? QJsonValue() : zone.isoTime(info.lastStart)},
            {u"gaps"_s, info.gaps}};
}
}

QJsonObject SeriesReport::series(const SeriesInfo &info, const SiteZone &zone)
{
    QJsonObject object = common(info, zone);
    object[u"name"_s] = textOrNull(info.name);
    object[u"zone"_s] = QString::fromLatin1(zone.id());
    return object;
}

QJsonObject SeriesReport::imported(const ImportedFile &file, const QString &site, const SiteZone &zone)
{
    QList<QJsonObject> objects;
    for (const ImportedSeries &one : file.series) {
        QJsonObject object = common(ReadingSummary::of({site, one.kind, one.part}, one.name, one.readings), zone);
        object[u"duplicates"_s] = one.duplicates;
        objects.append(object);
    }
    std::ranges::stable_sort(objects, {}, [](const QJsonObject &object) { return object[u"id"_s].toString(); });
    QJsonArray series;
    for (const QJsonObject &object : objects)
        series.append(object);
    return {{u"file"_s, file.path}, {u"ok"_s, true}, {u"error"_s, QJsonValue()}, {u"series"_s, series}};
}

QJsonObject SeriesReport::failed(const QString &path, const Error &error, const QString &message)
{
    const QJsonObject reason{{u"line"_s, error.place.line > 0 ? QJsonValue(error.place.line) : QJsonValue()},
                             {u"field"_s, textOrNull(error.place.field)},
                             {u"message"_s, message}};
    return {{u"file"_s, path}, {u"ok"_s, false}, {u"error"_s, reason}, {u"series"_s, QJsonArray()}};
}
