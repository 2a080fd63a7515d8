// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/espiseries.h"

#include "services/import/espicodes.h"
#include "services/import/espicolumns.h"
#include "services/import/espilinks.h"
#include "services/import/espiquantity.h"

#include <QSet>

#include <map>

using namespace Qt::StringLiterals;

namespace
{
/** A series before it is known whether there are others like it. */
struct Found
{
    ImportedSeries series;
    std::optional<ImportedSeries> cost;
    QString pointTitle;
    QString meterTitle;
};

EspiReadingType typeOf(const EspiFeed &feed, const EspiMeter &meter)
{
    return meter.type < 0 ? EspiReadingType() : feed.readingTypes[meter.type];
}

QString pointTitleOf(const EspiFeed &feed, const EspiMeter &meter)
{
    return meter.usagePoint < 0 ? QString() : feed.entries[feed.usagePoints[meter.usagePoint].entry].title;
}

ImportedSeries series(SeriesKind kind, EspiColumns::Columns &&columns)
{
    return ImportedSeries{kind, {}, {}, std::move(columns.readings), columns.duplicates};
}

Result<std::optional<ImportedSeries>> costOf(const EspiColumns::Runs &readings, const EspiReadingType &type, const QString &path)
{
    const int number = type.currency.value_or(EspiCodes::noCurrency);
    const QByteArray currency = EspiCodes::currency(number);
    const bool isTold = std::ranges::any_of(readings, [](std::span<const EspiReading> run) {
        return std::ranges::any_of(run, [](const EspiReading &reading) { return reading.cost != noReading; });
    });
    if (!isTold)
        return std::optional<ImportedSeries>();
    if (currency.isEmpty())
        return Error{Error::Kind::BadValue, Place{path, type.line, u"currency"_s, QString::number(number)}, {}, {}};
    auto columns = EspiColumns::costs(readings, Unit{Unit::Kind::Money, currency}, path);
    if (!columns)
        return columns.error();
    return std::optional(series(SeriesKind::Cost, *std::move(columns)));
}

Result<Found> foundAt(EspiFeed &feed, const EspiMeter &meter, const ImportChoices &choices, const QString &path)
{
    const EspiReadingType type = typeOf(feed, meter);
    const auto service = meter.usagePoint < 0 ? std::nullopt : feed.usagePoints[meter.usagePoint].service;
    const auto quantity = EspiQuantities::of(service, type, choices, path);
    if (!quantity)
        return quantity.error();
    const auto readings = EspiColumns::completed(feed, meter, type, path);
    if (!readings)
        return readings.error();
    auto columns = EspiColumns::values(*readings, quantity->unit, quantity->exponent, path);
    if (!columns)
        return columns.error();
    auto cost = costOf(*readings, type, path);
    if (!cost)
        return cost.error();
    return Found{series(quantity->kind, *std::move(columns)), *std::move(cost), pointTitleOf(feed, meter), feed.entries[meter.entry].title};
}

/** Whether these titles tell all @p those apart as parts of ids. */
bool tellApart(const std::vector<Found *> &those, QString Found::*title)
{
    QSet<QString> slugs;
    for (const Found *one : those) {
        if (!(one->*title).isEmpty())
            slugs.insert(slugOf(one->*title));
    }
    return slugs.size() == qsizetype(those.size());
}

/** Gives parts and names to @p those, which are of one kind. One alone needs neither. */
void name(const std::vector<Found *> &those)
{
    const bool several = those.size() > 1;
    const bool byPoint = tellApart(those, &Found::pointTitle);
    const bool byMeter = tellApart(those, &Found::meterTitle);
    for (std::size_t i = 0; i < those.size(); ++i) {
        Found &one = *those[i];
        if (several) {
            one.series.name = byPoint ? one.pointTitle : one.meterTitle;
            one.series.part = byPoint ? slugOf(one.pointTitle) : byMeter ? slugOf(one.meterTitle) : QString::number(i + 1);
        }
        if (!one.cost)
            continue;
        one.cost->name = one.series.name;
        one.cost->part = SeriesKinds::slug(one.series.kind);
        if (!one.series.part.isEmpty())
            one.cost->part += u'-' + one.series.part;
    }
}
}

Result<QList<ImportedSeries>> EspiSeries::of(EspiFeed &feed, const ImportChoices &choices, const QString &path)
{
    std::vector<Found> all;
    for (const EspiMeter &meter : EspiLinks::meters(feed)) {
        if (meter.blocks.empty())
            continue;
        auto found = foundAt(feed, meter, choices, path);
        if (!found)
            return found.error();
        if (found->series.readings.size() > 0 || found->cost)
            all.push_back(*std::move(found));
    }
    std::map<SeriesKind, std::vector<Found *>> byKind;
    for (Found &one : all)
        byKind[one.series.kind].push_back(&one);
    for (const auto &[kind, those] : byKind)
        name(those);

    QList<ImportedSeries> series;
    for (Found &one : all) {
        if (one.series.readings.size() > 0)
            series.append(std::move(one.series));
        if (one.cost)
            series.append(*std::move(one.cost));
    }
    return series;
}
