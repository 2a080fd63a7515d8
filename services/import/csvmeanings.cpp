// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvmeanings.h"

#include "models/values/carbonmethod.h"
#include "services/import/csvwords.h"

using namespace Qt::StringLiterals;
using Reason = CsvFinding::Reason;

namespace
{
struct Row
{
    SeriesKind kind;
    const char *phrases; /**< between bars */
};

/** In the order in which they are looked for: `grid export` is export, `heat pump` no heat. */
constexpr Row vocabulary[] = {
    {SeriesKind::Appliance,
     "heat pump|heatpump|hot water|water heater|pompa di calore|dishwasher|fridge|refrigerator|freezer|washing machine|dryer|oven|boiler|"
     "air conditioning"},
    {SeriesKind::BatteryDischarge, "battery discharge|battery discharged|from battery|discharge"},
    {SeriesKind::BatteryCharge, "battery charge|battery charged|to battery"},
    {SeriesKind::Export, "export|exported|feed in|feedin|einspeisung|immissione|immessa|injection|to grid|sold|received"},
    {SeriesKind::Solar, "pv|solar|photovoltaic|fotovoltaico|produzione|prodotta|production|produced|generation|generated|erzeugung"},
    {SeriesKind::Charger, "ev|charger|wallbox|electric vehicle|electric car"},
    {SeriesKind::Gas, "gas|metano|erdgas"},
    {SeriesKind::Water, "water|acqua|wasser"},
    {SeriesKind::Heat, "heat|heating|calore"},
    {SeriesKind::StateOfCharge, "soc|state of charge|battery level"},
    {SeriesKind::Cost, "cost|costs|costo|kosten"},
    {SeriesKind::Import,
     "import|imported|prelievo|prelevata|consumption|consumo|consumi|consumed|bezug|verbrauch|usage|from grid|delivered|purchased|grid"},
    {SeriesKind::Home, "total|all|load|home|house|household|casa|haus|mains|aggregate"},
};

constexpr const char *notEnergy = "month|mese|day|weekday|giorno|hour|hours|ora|minute|year|anno|index|id|row|temp|temperature|temperatura|"
                                  "humidity|wind|cloud|price|prezzo|"
                                  "tariff|rate|voltage|volt|current|ampere|frequency|factor|pf|irradiance|holiday|season|offset";

QStringList phrasesIn(const char *phrases)
{
    return QString::fromLatin1(phrases).split(u'|');
}

/** CO2 of a kWh by the method that its name tells; open where it tells none. */
CsvMeanings::Meaning ofCarbon(const QStringList &words)
{
    const std::pair<QString, QString> methods[]
        = {{CarbonMethods::marginal, u"marginal|marginale|moer"_s}, {CarbonMethods::average, u"average|medio|media|aoer"_s}};
    for (const auto &[method, names] : methods) {
        const QString word = CsvWords::firstPhrase(words, names.split(u'|'));
        if (!word.isEmpty())
            return {SeriesKind::Carbon, method, Reason::NameSaysMeaning, word};
    }
    return {};
}

/** What a unit alone says. */
std::optional<SeriesKind> kindOf(Unit::Kind unit)
{
    switch (unit) {
    case Unit::Kind::Therm:
    case Unit::Kind::CubicFoot:
        return SeriesKind::Gas;
    case Unit::Kind::UsGallon:
    case Unit::Kind::Litre:
        return SeriesKind::Water;
    case Unit::Kind::Money:
        return SeriesKind::Cost;
    default:
        return {};
    }
}
}

CsvMeanings::Meaning CsvMeanings::ofName(const QString &name, const std::optional<CsvUnits::Counted> &unit)
{
    const QStringList words = CsvWords::of(name);
    if (unit && unit->unit.kind == Unit::Kind::Money)
        return {SeriesKind::Cost, {}, Reason::UnitInName, unit->symbol};
    if (unit && unit->unit.isCarbon())
        return ofCarbon(words);
    const QString other = unit && unit->unit.kind != Unit::Kind::Percent ? QString() : CsvWords::firstPhrase(words, phrasesIn(notEnergy));
    if (!other.isEmpty())
        return {{}, {}, Reason::NotEnergy, other};
    for (const Row &row : vocabulary) {
        const QString phrase = CsvWords::firstPhrase(words, phrasesIn(row.phrases));
        if (!phrase.isEmpty())
            return {row.kind, {}, Reason::NameSaysMeaning, phrase};
    }
    if (unit && unit->unit.kind == Unit::Kind::Percent)
        return {{}, {}, Reason::NotEnergy, unit->symbol};
    const auto kind = unit ? kindOf(unit->unit.kind) : std::nullopt;
    return kind ? Meaning{kind, {}, Reason::UnitInName, unit->symbol} : Meaning{};
}

std::optional<CsvMeanings::Meaning> CsvMeanings::ofChoice(const QString &choice)
{
    if (choice == "ignore"_L1)
        return Meaning{{}, {}, Reason::Chosen, {}};
    const auto kind = SeriesKinds::fromSlug(choice.section(u'/', 0, 0));
    if (!kind || choice.count(u'/') > 1)
        return {};
    const QString part = choice.section(u'/', 1);
    if (kind == SeriesKind::Carbon && !CarbonMethods::ofPart(part))
        return {};
    return Meaning{kind, part.isEmpty() ? QString() : slugOf(part), Reason::Chosen, {}};
}

QStringList CsvMeanings::choices()
{
    QStringList all{u"ignore"_s};
    for (const SeriesKind kind : SeriesKinds::all()) {
        if (kind == SeriesKind::Carbon)
            all += carbonChoices();
        else
            all.append(SeriesKinds::slug(kind));
    }
    return all;
}

QStringList CsvMeanings::carbonChoices()
{
    const QString kind = SeriesKinds::slug(SeriesKind::Carbon) + u'/';
    return {kind + CarbonMethods::marginal, kind + CarbonMethods::average};
}

QString CsvMeanings::partOf(const QString &name, const QString &prefix)
{
    QStringList words;
    for (const QString &word : CsvWords::of(name.sliced(prefix.size()))) {
        if (!CsvUnits::isUnitWord(word))
            words.append(word);
    }
    return words.isEmpty() ? QString() : slugOf(words.join(u'-'));
}
