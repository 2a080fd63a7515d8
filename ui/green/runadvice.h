// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/figure.h"
#include "ui/green/runplan.h"

#include <QMetaType>

/** One time at which an appliance may be started, as the page lists it. */
struct RunOption
{
    Q_GADGET
    Q_PROPERTY(QString rowId MEMBER rowId)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(QString cost MEMBER cost)
    Q_PROPERTY(QString share MEMBER share)
    Q_PROPERTY(QString carbon MEMBER carbon)
    Q_PROPERTY(QString praise MEMBER praise)

public:
    QString rowId;
    QString when;
    QString cost; /**< empty: there is no price */
    QString share;
    QString carbon;
    QString praise; /**< cheapest, greenest, or both; empty: neither */

    bool operator==(const RunOption &) const = default;
};

/** When to run it: those starts that no other is both cheaper and greener than. */
struct RunAdvice
{
    QString summary; /**< what a usual run of it is */
    QString method; /**< how CO2 was reckoned, or why it is not known */
    QList<RunOption> options; /**< the earliest first */
    Figure starts; /**< the renewable share of a run by when it starts */
    Figure points; /**< the same against what it costs */

    /** Any thread. */
    static RunAdvice of(const RunQuestion &question);
};
