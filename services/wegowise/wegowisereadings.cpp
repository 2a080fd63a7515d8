// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowisereadings.h"

#include "models/values/sitezone.h"

using namespace Qt::StringLiterals;

namespace
{
/** What a kind of meters counts. */
struct Counted
{
    SeriesKind kind;
    Unit::Kind unit;
    std::optional<Decimal> WegoWiseDatum::*amount;
    int tens; /**< from what WegoWise writes to the unit that is kept, as a power of ten */
};

/** By the code of the kind. A therm is 100,000 Btu; energy is kept in Wh. */
const QHash<QString, Counted> counted{
    {u"electric"_s, {SeriesKind::Import, Unit::Kind::WattHour, &WegoWiseDatum::kilowattHours, 3}},
    {u"gas"_s, {SeriesKind::Gas, Unit::Kind::Therm, &WegoWiseDatum::btu, -5}},
    {u"oil"_s, {SeriesKind::Heat, Unit::Kind::WattHour, &WegoWiseDatum::kilowattHours, 3}},
    {u"propane"_s, {SeriesKind::Heat, Unit::Kind::WattHour, &WegoWiseDatum::kilowattHours, 3}},
    {u"steam"_s, {SeriesKind::Heat, Unit::Kind::WattHour, &WegoWiseDatum::kilowattHours, 3}},
    {u"water"_s, {SeriesKind::Water, Unit::Kind::UsGallon, &WegoWiseDatum::gallons, 0}},
};

constexpr int finest = -9; // digits; WegoWise writes fifteen, of a division that does not come out even

struct Amount
{
    Interval interval;
    Decimal value;
};

/** @p amounts, the oldest first, with all their digits as far as they are kept. */
Readings readingsOf(QList<Amount> amounts, const Unit &unit)
{
    std::ranges::sort(amounts, {}, [](const Amount &amount) { return amount.interval.start; });
    int exponent = 0;
    for (const Amount &amount : amounts)
        exponent = std::max(finest, std::min(exponent, amount.value.exponent()));
    Readings readings{.unit = unit, .exponent = exponent};
    for (const Amount &amount : amounts)
        readings.append(amount.interval, qint64(*amount.value.rounded(-exponent).mantissaAt(exponent)));
    return readings;
}

QString partOf(const WegoWiseMeter &meter)
{
    return meter.nickname.value_or(meter.account.value_or(QString::number(meter.id)));
}
}

Result<ImportedFile> WegoWiseReadings::bills(const WegoWiseMeter &meter, const QList<WegoWiseDatum> &bills, const QByteArray &zone)
{
    const auto clock = SiteZone::withId(zone);
    if (!clock)
        return clock.error();
    ImportedFile file;
    const auto kind = counted.constFind(meter.dataType.toLower());
    if (kind == counted.constEnd())
        return file;
    QList<Amount> usage, charges;
    for (const WegoWiseDatum &bill : bills) {
        const Interval days{clock->startOf(bill.start), clock->startOf(bill.end.addDays(1))};
        if (days.length() <= 0)
            continue;
        if (const auto amount = bill.*kind->amount)
            usage.append({days, amount->shifted(kind->tens)});
        if (bill.totalCharge)
            charges.append({days, *bill.totalCharge});
    }
    const QString name = partOf(meter);
    if (!usage.isEmpty())
        file.series.append({.kind = kind->kind, .part = slugOf(name), .name = name, .readings = readingsOf(usage, {kind->unit, {}})});
    if (!charges.isEmpty())
        file.series.append(
            {.kind = SeriesKind::Cost, .part = slugOf(name), .name = name, .readings = readingsOf(charges, {Unit::Kind::Money, "USD"})});
    return file;
}
