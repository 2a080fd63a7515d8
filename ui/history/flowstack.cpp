// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/flowstack.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
using Series = std::shared_ptr<const ChartSeries>;

const QString used = u"used"_s;
const QString rest = u"rest"_s;

/** The kinds that are a part of @p whole and stand beside it in a stack. */
QList<SeriesKind> partsOf(SeriesKind whole)
{
    if (whole == SeriesKind::Solar)
        return {SeriesKind::Export, SeriesKind::BatteryCharge};
    if (whole == SeriesKind::Home)
        return {SeriesKind::Appliance, SeriesKind::Charger};
    return {};
}

/** Makes @p derived no better than @p part, which it is worked out from. */
void takeQualities(ChartSeries &derived, const ChartSeries &part)
{
    if (part.qualities.empty())
        return;
    std::vector<Quality> worse;
    worse.reserve(derived.values.size());
    for (std::size_t i = 0; i < derived.values.size(); ++i)
        worse.push_back(std::max(derived.quality(i), part.quality(i)));
    derived.qualities = std::move(worse);
}

/** @p whole less @p parts, interval by interval. */
Series difference(const ChartSeries &whole, const QList<Series> &parts)
{
    auto left = std::make_shared<ChartSeries>(whole);
    const bool isSolar = whole.key.kind == SeriesKind::Solar;
    left->key.part = isSolar ? used : rest;
    left->name = isSolar ? QCoreApplication::translate("FlowStack", "Solar used") : QCoreApplication::translate("FlowStack", "Untracked");
    for (const Series &part : parts) {
        left->exponent = std::min(left->exponent, part->exponent);
        takeQualities(*left, *part);
    }
    for (std::size_t i = 0; i < left->values.size(); ++i) {
        if (whole.values[i] == noReading)
            continue;
        Decimal sum(whole.values[i], whole.exponent);
        bool known = true;
        for (const Series &part : parts) {
            known = known && part->values[i] != noReading;
            if (known)
                sum = sum - Decimal(part->values[i], part->exponent);
        }
        left->values[i] = known ? qint64(std::max(sum, Decimal()).mantissaAt(left->exponent).value_or(noReading)) : noReading;
    }
    return left;
}
}

std::shared_ptr<const ChartData> FlowStack::stacked(const std::shared_ptr<const ChartData> &data)
{
    if (!data || data->form == ChartData::Form::Lines)
        return data;
    auto stack = std::make_shared<ChartData>(*data);
    for (Series &series : stack->series) {
        QList<Series> parts;
        for (const Series &other : data->series) {
            if (other->key.site == series->key.site && partsOf(series->key.kind).contains(other->key.kind))
                parts.append(other);
        }
        if (!parts.isEmpty())
            series = difference(*series, parts);
    }
    return stack;
}

bool FlowStack::isDerived(const SeriesKey &key)
{
    return (key.kind == SeriesKind::Solar && key.part == used) || (key.kind == SeriesKind::Home && key.part == rest);
}
