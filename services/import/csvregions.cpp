// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvregions.h"

#include "models/values/carbonmethod.h"

using namespace Qt::StringLiterals;
using Reason = CsvFinding::Reason;

namespace
{
const QString field = u"region"_s;

/** All that AVERT has, and those that files like its have of Alaska and Hawaii. */
const QStringList known{u"CA"_s,
                        u"CENT"_s,
                        u"FL"_s,
                        u"MIDA"_s,
                        u"MIDW"_s,
                        u"NCSC"_s,
                        u"NE"_s,
                        u"NW"_s,
                        u"NY"_s,
                        u"RM"_s,
                        u"SE"_s,
                        u"SW"_s,
                        u"TE"_s,
                        u"TN"_s,
                        u"AKGD"_s,
                        u"HIMS"_s,
                        u"HIOA"_s};
}

QStringList CsvRegions::of(const QStringList &names)
{
    QStringList regions;
    if (names.contains("Month"_L1) && names.contains("Timestamp"_L1))
        std::ranges::copy_if(names, std::back_inserter(regions), [](const QString &name) { return known.contains(name); });
    return regions.size() + 2 == names.size() ? regions : QStringList();
}

CsvMeanings::Meaning CsvRegions::meaningOf(const QString &name, const QStringList &regions, const ImportChoices &choices)
{
    if (!regions.contains(name))
        return {{}, {}, Reason::NotEnergy, name};
    if (choices.region != name)
        return {{}, {}, Reason::OtherRegion, {}};
    return {SeriesKind::Carbon, CarbonMethods::marginal + u'-' + slugOf(name), Reason::ChosenRegion, {}};
}

Outcome CsvRegions::decide(const QStringList &regions, const ImportChoices &choices, CsvGuess &guess)
{
    const bool isColumnChosen
        = std::ranges::any_of(regions, [&](const QString &region) { return choices.columns.value(region, u"ignore"_s) != "ignore"_L1; });
    if (regions.isEmpty() || (isColumnChosen && !choices.region))
        return std::monostate();
    if (choices.region && !regions.contains(*choices.region))
        return Error{Error::Kind::BadArgument, {{}, 0, field, *choices.region}, regions, {}};
    guess.findings.append(
        {field, choices.region.value_or(QString()), choices.region ? Reason::Chosen : Reason::Open, regions, choices.region.has_value()});
    if (!choices.region)
        guess.questions.append({field, {}, regions});
    return std::monostate();
}
