// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/wegowiselabels.h"

#include "services/sandbox/doors/wegowisereplies.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
struct Town
{
    QString county;
    QString country;
    QString climateZone;
};

const QHash<QString, Town> &towns()
{
    static const QHash<QString, Town> all{{u"Boston"_s, {u"Suffolk"_s, u"United States"_s, u"cold"_s}},
                                          {u"Cremona"_s, {u"Cremona"_s, u"Italy"_s, u"mixed_humid"_s}}};
    return all;
}
}

QString WegoWiseLabels::of(const QString &code)
{
    static const QHash<QString, QString> labels{
        {u"sf_detached"_s, u"Single-family detached"_s},
        {u"sf_attached"_s, u"Single-family attached"_s},
        {u"mf_low_rise"_s, u"Low-rise / garden-style apartment building"_s},
        {u"mf_mid_rise"_s, u"Mid-rise apartment building"_s},
        {u"mf_high_rise"_s, u"High-rise apartment building"_s},
        {u"window_ac"_s, u"Window AC"_s},
        {u"central_ac"_s, u"Central AC"_s},
        {u"mini_split"_s, u"Mini-split"_s},
        {u"boiler_condensing"_s, u"Boiler (High-efficiency condensing)"_s},
        {u"indirect"_s, u"Indirect hot water tank off boiler (Heat & DHW)"_s},
    };
    return labels.value(code, WegoWiseReplies::nameOf(code));
}

QJsonObject WegoWiseLabels::locationOf(const QString &address, bool isClimateKnown)
{
    static const QRegularExpression line(u"^(.+), ([^,]+), ([A-Z]{2}) ([0-9]{5})$"_s);
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); };
    const auto match = line.match(address);
    const Town town = towns().value(match.captured(2));
    return {{u"city"_s, orNull(match.captured(2))},
            {u"climate_zone"_s, orNull(isClimateKnown ? town.climateZone : QString())},
            {u"country"_s, orNull(town.country)},
            {u"county"_s, orNull(town.county)},
            {u"state"_s, orNull(match.captured(3))},
            {u"street_address"_s, match.hasMatch() ? match.captured(1) : address},
            {u"zip_code"_s, orNull(match.captured(4))}};
}
