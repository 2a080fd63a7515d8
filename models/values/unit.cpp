// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/unit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
struct Row
{
    Unit::Kind kind;
    const char *symbol;
};

constexpr Row rows[] = {
    {Unit::Kind::WattHour, "kWh"},
    {Unit::Kind::Watt, "W"},
    {Unit::Kind::Therm, "therm"},
    {Unit::Kind::CubicMetre, "m3"},
    {Unit::Kind::CubicFoot, "ft3"},
    {Unit::Kind::UsGallon, "gal"},
    {Unit::Kind::Litre, "l"},
    {Unit::Kind::Percent, "%"},
    {Unit::Kind::Money, ""},
    {Unit::Kind::GramPerKilowattHour, "g/kWh"},
    {Unit::Kind::PoundPerKilowattHour, "lb/kWh"},
};
}

QString Unit::symbol() const
{
    return kind == Kind::Money ? QString::fromLatin1(currency) : QLatin1StringView(rows[int(kind)].symbol);
}

std::optional<Unit> Unit::withSymbol(const QString &symbol)
{
    for (const Row &row : rows) {
        if (!symbol.isEmpty() && symbol == QLatin1StringView(row.symbol))
            return Unit{row.kind, {}};
    }
    const auto isCapital = [](QChar letter) { return letter >= u'A' && letter <= u'Z'; };
    if (symbol.size() == 3 && std::ranges::all_of(symbol, isCapital))
        return Unit{Kind::Money, symbol.toLatin1()};
    return {};
}
