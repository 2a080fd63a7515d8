// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

/** What a series measures, seen from the home. Import and export are two series; none is ever negative by convention. */
enum class SeriesKind : quint8 {
    Import, /**< from the grid */
    Export, /**< to the grid */
    Home, /**< all that the home used */
    Solar,
    BatteryCharge,
    BatteryDischarge,
    Charger, /**< into cars */
    Appliance, /**< one appliance or circuit: the part names it */
    Demand, /**< mean power drawn from the grid */
    Gas,
    Water,
    Heat,
    StateOfCharge, /**< of the battery, percent */
    Cost, /**< as the supplier told it; the part names what it is the cost of */
    Carbon, /**< CO2 that comes of a kWh from the grid; the part names the method: marginal, average */
};

/** The name of a series: where, what and, where there are several, which. Its id is `site/kind[/part]` in slugs. */
struct SeriesKey
{
    QString site; /**< the site's slug */
    SeriesKind kind = SeriesKind::Import;
    QString part; /**< slug; empty when there is one of its kind */

    QString id() const;
    /** The key that this id names, if it has the shape of one. */
    static std::optional<SeriesKey> fromId(const QString &id);
    bool operator==(const SeriesKey &) const = default;
};

namespace SeriesKinds
{
/** All kinds in the order in which lists show them. */
QList<SeriesKind> all();
/** `import`, `battery-charge`. */
QString slug(SeriesKind kind);
std::optional<SeriesKind> fromSlug(const QString &slug);
}

/** @p text in lower-case ASCII letters, digits and hyphens, never empty: `Via Verdi 8` is `via-verdi-8`. */
QString slugOf(const QString &text);
