// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvmeanings.h"

#include "services/import/csvwords.h"

using namespace Qt::StringLiterals;
using Reason = CsvFinding::Reason;

namespace
{
struct Row
{
    SeriesKind kind;
    QStringList phrases;
};

/** In the order in which they are looked for: `grid export` is export, `heat pump` no heat. */
const QList<Row> &vocabulary()
{
    static const QList<Row> rows{
        {SeriesKind::Appliance,
         {u"heat pump"_s,
          u"heatpump"_s,
          u"hot water"_s,
          u"water heater"_s,
          u"pompa di calore"_s,
          u"dishwasher"_s,
          u"fridge"_s,
          u"refrigerator"_s,
          u"freezer"_s,
          u"washing machine"_s,
          u"dryer"_s,
          u"oven"_s,
          u"boiler"_s,
          u"air conditioning"_s}},
        {SeriesKind::BatteryDischarge, {u"battery discharge"_s, u"battery discharged"_s, u"from battery"_s, u"discharge"_s}},
        {SeriesKind::BatteryCharge, {u"battery charge"_s, u"battery charged"_s, u"to battery"_s}},
        {SeriesKind::Export,
         {u"export"_s,
          u"exported"_s,
          u"feed in"_s,
          u"feedin"_s,
          u"einspeisung"_s,
          u"immissione"_s,
          u"immessa"_s,
          u"injection"_s,
          u"to grid"_s,
          u"sold"_s,
          u"received"_s}},
        {SeriesKind::Solar,
         {u"pv"_s,
          u"solar"_s,
          u"photovoltaic"_s,
          u"fotovoltaico"_s,
          u"produzione"_s,
          u"prodotta"_s,
          u"production"_s,
          u"produced"_s,
          u"generation"_s,
          u"generated"_s,
          u"erzeugung"_s}},
        {SeriesKind::Charger, {u"ev"_s, u"charger"_s, u"wallbox"_s, u"electric vehicle"_s, u"electric car"_s}},
        {SeriesKind::Gas, {u"gas"_s, u"metano"_s, u"erdgas"_s}},
        {SeriesKind::Water, {u"water"_s, u"acqua"_s, u"wasser"_s}},
        {SeriesKind::Heat, {u"heat"_s, u"heating"_s, u"calore"_s}},
        {SeriesKind::StateOfCharge, {u"soc"_s, u"state of charge"_s, u"battery level"_s}},
        {SeriesKind::Cost, {u"cost"_s, u"costs"_s, u"costo"_s, u"kosten"_s}},
        {SeriesKind::Import,
         {u"import"_s,
          u"imported"_s,
          u"prelievo"_s,
          u"prelevata"_s,
          u"consumption"_s,
          u"consumo"_s,
          u"consumi"_s,
          u"consumed"_s,
          u"bezug"_s,
          u"verbrauch"_s,
          u"usage"_s,
          u"from grid"_s,
          u"delivered"_s,
          u"purchased"_s,
          u"grid"_s}},
        {SeriesKind::Home,
         {u"total"_s, u"all"_s, u"load"_s, u"home"_s, u"house"_s, u"household"_s, u"casa"_s, u"haus"_s, u"mains"_s, u"aggregate"_s}},
    };
    return rows;
}

const QStringList &notEnergy()
{
    static const QStringList words{u"month"_s,   u"mese"_s,       u"day"_s,     u"weekday"_s,     u"giorno"_s,      u"hour"_s,
                                   u"hours"_s,   u"ora"_s,        u"minute"_s,  u"year"_s,        u"anno"_s,        u"index"_s,
                                   u"id"_s,      u"row"_s,        u"temp"_s,    u"temperature"_s, u"temperatura"_s, u"humidity"_s,
                                   u"wind"_s,    u"cloud"_s,      u"price"_s,   u"prezzo"_s,      u"tariff"_s,      u"rate"_s,
                                   u"voltage"_s, u"volt"_s,       u"current"_s, u"ampere"_s,      u"frequency"_s,   u"factor"_s,
                                   u"pf"_s,      u"irradiance"_s, u"holiday"_s, u"season"_s,      u"offset"_s};
    return words;
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
    const QString other = unit && unit->unit.kind != Unit::Kind::Percent ? QString() : CsvWords::firstPhrase(words, notEnergy());
    if (!other.isEmpty())
        return {{}, {}, Reason::NotEnergy, other};
    for (const Row &row : vocabulary()) {
        const QString phrase = CsvWords::firstPhrase(words, row.phrases);
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
    return Meaning{kind, part.isEmpty() ? QString() : slugOf(part), Reason::Chosen, {}};
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
