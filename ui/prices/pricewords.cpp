// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prices/pricewords.h"

using namespace Qt::StringLiterals;

QString PriceWords::calendar(Tariff::Calendar calendar)
{
    switch (calendar) {
    case Tariff::Calendar::Flat:
        return tr("One price");
    case Tariff::Calendar::F123:
        return tr("F1, F2, F3");
    case Tariff::Calendar::F23:
        return tr("F1, F23");
    }
    Q_UNREACHABLE();
}

QString PriceWords::tariff(const Tariff &tariff)
{
    return Tariff::presets().contains(tariff.name) ? calendar(tariff.calendar) : tariff.name;
}

QString PriceWords::name(const QString &label)
{
    return label == "flat"_L1 ? tr("Every kWh") : label.toUpper();
}

QString PriceWords::hours(const QString &label)
{
    if (label == "f1"_L1)
        return tr("Monday to Friday, 8:00 to 19:00");
    if (label == "f2"_L1)
        return tr("Monday to Friday, 7:00 to 8:00 and 19:00 to 23:00; Saturday, 7:00 to 23:00");
    if (label == "f3"_L1)
        return tr("Nights, Sundays and holidays");
    return label == "f23"_L1 ? tr("All other hours") : tr("At all hours");
}
