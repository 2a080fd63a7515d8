// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/unit.h"

#include <QStringList>

/** The units in which files count. */
namespace CsvUnits
{
struct Counted
{
    QString symbol; /**< as the option `unit` takes it */
    Unit unit; /**< that is kept */
    int shift = 0; /**< a number x 10^shift is in the kept unit */

    bool isFraction() const { return symbol == QLatin1StringView("fraction"); }
    bool operator==(const Counted &) const = default;
};

/** The unit with this symbol, whatever its letters' case. */
std::optional<Counted> withSymbol(const QString &symbol);
/** The unit that a column's name tells: `Energy (kWh)`, `power_w`. */
std::optional<Counted> inName(const QString &name);
/** Whether @p word is one that tells a unit. */
bool isUnitWord(const QString &word);
/** What is counted: anything, what a register can count up, or CO2 of a kWh. */
enum class Sort { Any, Amounts, Carbon };
/** What the option `unit` takes, the usual first. */
QStringList symbols(Sort sort);
}
