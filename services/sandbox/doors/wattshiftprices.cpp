// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wattshiftprices.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
constexpr int quarterHour = 900;

int slotAt(const QDateTime &instant)
{
    return instant.time().msecsSinceStartOfDay() / 1000 / quarterHour;
}

QString textOf(const QDateTime &instant)
{
    return instant.toString(Qt::ISODateWithMs);
}

/** Neighbours of one price are one stretch. */
QJsonArray stretches(const QDateTime &start, const QDateTime &end)
{
    QJsonArray data;
    for (QDateTime from = start; from < end;) {
        const double price = WattShiftTariff::price(slotAt(from));
        QDateTime to = from;
        while (to < end && WattShiftTariff::price(slotAt(to)) == price)
            to = qMin(to.addSecs(quarterHour), end);
        data.append(QJsonObject{{u"startTime"_s, textOf(from)},
                                {u"endTime"_s, textOf(to)},
                                {u"price"_s, price},
                                {u"import"_s, price},
                                {u"export"_s, WattShiftTariff::credit},
                                {u"confidence"_s, 0.95}});
        from = to;
    }
    return data;
}
}

double WattShiftTariff::price(int slot)
{
    constexpr int dearFrom = 17 * 4, dearTo = 20 * 4;
    return slot >= dearFrom && slot < dearTo ? 0.46486 : 0.42625;
}

QJsonObject WattShiftTariff::signal(const QDateTime &start, const QDateTime &end, const WattShiftQuirks &quirks)
{
    QJsonArray prices, credits;
    for (QDateTime at = start; at < end; at = at.addSecs(quarterHour)) {
        prices.append(price(slotAt(at)));
        credits.append(credit);
    }
    if (quirks.hasOldestPrices.value_or(false))
        return {{u"startTime"_s, textOf(start)}, {u"priceSignal"_s, prices}};
    QJsonObject signal{{u"startTime"_s, textOf(start)}, {u"endTime"_s, textOf(end)}, {u"prices"_s, prices}};
    if (quirks.saysImports.value_or(false)) {
        signal.insert(u"imports"_s, prices);
        signal.insert(u"exports"_s, credits);
    } else {
        signal.insert(u"data"_s, stretches(start, end));
    }
    return signal;
}
