// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/scale.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
Scale electric(double peak, const QString &unit)
{
    const double size = std::abs(peak);
    if (size < 1e3)
        return {0, unit};
    if (size < 1e6)
        return {3, u'k' + unit};
    return size < 1e9 ? Scale{6, u'M' + unit} : Scale{9, u'G' + unit};
}
}

Scale Scale::forPeak(double peak, const Unit &unit)
{
    switch (unit.kind) {
    case Unit::Kind::WattHour:
        return electric(peak, u"Wh"_s);
    case Unit::Kind::Watt:
        return electric(peak, u"W"_s);
    case Unit::Kind::Therm:
        return {0, u"therm"_s};
    case Unit::Kind::CubicMetre:
        return {0, u"m³"_s};
    case Unit::Kind::CubicFoot:
        return {0, u"ft³"_s};
    case Unit::Kind::UsGallon:
        return {0, u"gal"_s};
    case Unit::Kind::Litre:
        return {0, u"L"_s};
    case Unit::Kind::Percent:
        return {0, u"%"_s};
    case Unit::Kind::Money:
        return {0, QString::fromLatin1(unit.currency)};
    case Unit::Kind::GramPerKilowattHour:
    case Unit::Kind::PoundPerKilowattHour:
        return {0, unit.symbol()};
    }
    Q_UNREACHABLE();
}

double Scale::shown(double kept) const
{
    return kept / std::pow(10, tens);
}

double Scale::kept(double shown) const
{
    return shown * std::pow(10, tens);
}
