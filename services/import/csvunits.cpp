// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvunits.h"

#include "services/import/csvwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
struct Row
{
    const char *symbol;
    Unit::Kind kind;
    int shift;
    const char *currency;
    const char *words; /**< between blanks, in small letters */
};

constexpr Row rows[] = {
    {"kWh", Unit::Kind::WattHour, 3, "", " kwh kilowatthour kilowatthours kilowattstunden "},
    {"Wh", Unit::Kind::WattHour, 0, "", " wh watthour watthours "},
    {"MWh", Unit::Kind::WattHour, 6, "", " mwh "},
    {"W", Unit::Kind::Watt, 0, "", " w watt watts "},
    {"kW", Unit::Kind::Watt, 3, "", " kw kilowatt kilowatts "},
    {"MW", Unit::Kind::Watt, 6, "", " mw megawatt megawatts "},
    {"m3", Unit::Kind::CubicMetre, 0, "", " m3 m\u00b3 mc smc cbm "},
    {"therm", Unit::Kind::Therm, 0, "", " therm therms thm "},
    {"ft3", Unit::Kind::CubicFoot, 0, "", " ft3 ft\u00b3 cf "},
    {"ccf", Unit::Kind::CubicFoot, 2, "", " ccf "},
    {"gal", Unit::Kind::UsGallon, 0, "", " gal gallon gallons "},
    {"l", Unit::Kind::Litre, 0, "", " l liter liters litre litres litri "},
    {"%", Unit::Kind::Percent, 0, "", " % percent "},
    {"EUR", Unit::Kind::Money, 0, "EUR", " eur euro \u20ac "},
    {"USD", Unit::Kind::Money, 0, "USD", " usd $ "},
    {"GBP", Unit::Kind::Money, 0, "GBP", " gbp \u00a3 "},
};

CsvUnits::Counted counted(const Row &row)
{
    return {QString::fromLatin1(row.symbol), {row.kind, QByteArray(row.currency)}, row.shift};
}

constexpr Row carbonRows[] = {
    {"g/kWh", Unit::Kind::GramPerKilowattHour, 0, "", " g/k kg/m "},
    {"kg/kWh", Unit::Kind::GramPerKilowattHour, 3, "", " kg/k t/m "},
    {"lb/kWh", Unit::Kind::PoundPerKilowattHour, 0, "", " lb/k "},
    {"lb/MWh", Unit::Kind::PoundPerKilowattHour, -3, "", " lb/m "},
};

/** `gCO₂eq/kWh`, `co2_lb_per_mwh`: so much of it a kWh or a MWh. */
std::optional<CsvUnits::Counted> carbonIn(const QString &text)
{
    static const QRegularExpression form(u"(?<![a-z])(g|kg|t|lb)s?[ _-]*(co2)?[ _-]*(eq?)?[ _-]*(/|per)[ _-]*(k|m)wh"_s);
    const auto match = form.match(text.normalized(QString::NormalizationForm_KC).toLower());
    const QString word = u" %1/%2 "_s.arg(match.captured(1), match.captured(5));
    const auto row = std::ranges::find_if(carbonRows, [&](const Row &row) { return QString::fromLatin1(row.words).contains(word); });
    return match.hasMatch() && row != std::end(carbonRows) ? std::optional(counted(*row)) : std::nullopt;
}

const Row *rowOf(const QString &word)
{
    const auto found
        = std::ranges::find_if(rows, [&](const Row &row) { return QString::fromUtf8(row.words).contains(u' ' + word + u' '); });
    return found == std::end(rows) ? nullptr : found;
}
}

std::optional<CsvUnits::Counted> CsvUnits::withSymbol(const QString &symbol)
{
    if (const auto carbon = carbonIn(symbol))
        return carbon;
    const QString word = symbol.trimmed().toLower();
    if (word == "fraction"_L1)
        return Counted{u"fraction"_s, {Unit::Kind::WattHour, {}}, 3};
    const Row *const row = word.isEmpty() || word.contains(u' ') ? nullptr : rowOf(word);
    return row == nullptr ? std::nullopt : std::optional(counted(*row));
}

std::optional<CsvUnits::Counted> CsvUnits::inName(const QString &name)
{
    if (const auto carbon = carbonIn(name))
        return carbon;
    const QStringList words = CsvWords::of(name);
    for (qsizetype i = words.size() - 1; i >= 0; --i) { // a unit mostly stands last
        const bool isSaid = words[i].size() > 1 || words.size() == 1 || words[i] == u"w" || name.contains(u'(') || name.contains(u'[');
        if (isUnitWord(words[i]) && isSaid)
            return counted(*rowOf(words[i]));
        if (words[i].endsWith("kwh"_L1))
            return counted(rows[0]);
    }
    return {};
}

bool CsvUnits::isUnitWord(const QString &word)
{
    return rowOf(word) != nullptr;
}

QStringList CsvUnits::symbols(Sort sort)
{
    switch (sort) {
    case Sort::Amounts:
        return {u"kWh"_s, u"Wh"_s, u"MWh"_s, u"m3"_s, u"ft3"_s, u"ccf"_s, u"therm"_s, u"gal"_s, u"l"_s};
    case Sort::Carbon:
        return {u"g/kWh"_s, u"kg/kWh"_s, u"lb/kWh"_s, u"lb/MWh"_s};
    case Sort::Any:
        return {u"kWh"_s, u"Wh"_s, u"MWh"_s, u"W"_s, u"kW"_s, u"m3"_s, u"ft3"_s, u"ccf"_s, u"therm"_s, u"gal"_s, u"l"_s, u"fraction"_s};
    }
    Q_UNREACHABLE();
}
