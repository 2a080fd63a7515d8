// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/readings.h"
#include "models/values/serieskey.h"
#include "models/values/sitezone.h"

#include <QList>

/** A stretch that looks wrong. It is shown, and never repaired by itself. */
struct RepairSuggestion
{
    enum class Kind : quint8 { Gap, Spike };

    Kind kind = Kind::Gap;
    SeriesKey key;
    QString name; /**< of the series, as files call it */
    Unit unit;
    Interval range;
    qint64 readings = 0; /**< missing in a gap, 0 where nobody knows how many; those that stand out as a spike */
    Decimal highest; /**< of a spike */
    Decimal usual; /**< of the week of a spike, see RepairSuggestions::of */

    bool operator==(const RepairSuggestion &) const = default;
};

namespace RepairSuggestions
{
/** The holes between @p readings, and their spikes. A spike is up to three readings in a row that are above eight times the
 *  usual: what 99 of 100 readings of the same week, Monday to Sunday, are not above, its three highest left aside. Weeks of fewer
 *  than 100 readings have no spikes, nor has what runs only now and then: an appliance or a charger. In time order; the
 *  series is left open. */
QList<RepairSuggestion> of(const Readings &readings, SeriesKind kind, const SiteZone &zone);
}
