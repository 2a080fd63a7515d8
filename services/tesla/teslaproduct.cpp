// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslaproduct.h"

#include "services/json/jsonanswer.h"

using namespace Qt::StringLiterals;

namespace
{
const QString response = u"response"_s;
const QString siteField = u"energy_site_id"_s;
}

bool TeslaProduct::isHome() const
{
    if (!components)
        return true;
    const bool hasConnector = components->wallConnectors && !components->wallConnectors->isEmpty();
    return components->hasBattery.value_or(false) || components->hasSolar.value_or(false) || hasConnector;
}

Result<QList<TeslaProduct>> TeslaProducts::read(const QByteArray &body, const QString &host)
{
    const Result<QJsonValue> all = JsonAnswer::json(body, host, response);
    if (!all)
        return all.error();
    if (!all->isArray())
        return JsonAnswer::badAnswer(host, response, JsonLists::notOne(*all));
    QList<TeslaProduct> sites;
    const QJsonArray products = all->toArray();
    for (qsizetype i = 0; i < products.size(); ++i) {
        if (!products[i].isObject())
            return JsonAnswer::badAnswer(host, response, JsonLists::at(i, JsonLists::notOne(products[i])));
        if (!products[i].toObject().contains(siteField))
            continue;
        if (const MaybeFault fault = shapeOf<TeslaProduct>().read(products[i], sites.emplace_back()))
            return JsonAnswer::badAnswer(host, response, JsonLists::at(i, *fault));
    }
    return sites;
}

template<>
const Shape<TeslaProduct> &shapeOf<TeslaProduct>()
{
    using Product = TeslaProduct;
    static const Shape<Product> shape({
        field(siteField, &Product::site, {.least = 1}),
        field(u"site_name"_s, &Product::name),
        field(u"resource_type"_s, &Product::kind),
        field(u"gateway_id"_s, &Product::gateway),
        field(u"percentage_charged"_s, &Product::percentCharged, {.unit = u"%"_s}),
        field(u"energy_left"_s, &Product::wattHoursLeft, {.unit = u"Wh"_s}),
        field(u"total_pack_energy"_s, &Product::wattHours, {.unit = u"Wh"_s}),
        field(u"battery_power"_s, &Product::batteryWatts, {.unit = u"W"_s}),
        field(u"solar_power"_s, &Product::solarWatts, {.unit = u"W"_s}),
        field(u"components"_s, &Product::components),
    });
    return shape;
}
