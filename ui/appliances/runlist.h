// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/applianceruns.h"
#include "models/values/tariff.h"

#include <QMetaType>

/** One run of an appliance as the page lists it. */
struct RunLine
{
    Q_GADGET
    Q_PROPERTY(QString rowId MEMBER rowId)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(QString length MEMBER length)
    Q_PROPERTY(QString energy MEMBER energy)
    Q_PROPERTY(QString cost MEMBER cost)

public:
    QString rowId;
    QString when;
    QString length;
    QString energy;
    QString cost; /**< empty: there is no price */

    bool operator==(const RunLine &) const = default;
};

/** The runs of one appliance, and what they come to. */
struct RunList
{
    QList<RunLine> lines; /**< the newest first */
    QString summary; /**< `12 runs, 9.60 kWh in all, 800 Wh each` */

    /** Of @p power. Any thread. */
    static RunList of(const Readings &power, const SiteZone &zone, const std::optional<Tariff> &tariff);
};
