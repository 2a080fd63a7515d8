// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QMetaType>

/** One series of a chart as its legend names it. */
struct LegendEntry
{
    Q_GADGET
    Q_PROPERTY(QString seriesId MEMBER seriesId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QColor light MEMBER light)
    Q_PROPERTY(QColor dark MEMBER dark)
    Q_PROPERTY(bool hidden MEMBER hidden)

public:
    QString seriesId;
    QString name;
    QColor light;
    QColor dark;
    bool hidden = false;

    bool operator==(const LegendEntry &) const = default;
};

/** One line of a tooltip. */
struct TipRow
{
    Q_GADGET
    Q_PROPERTY(QString rowId MEMBER rowId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QColor light MEMBER light)
    Q_PROPERTY(QColor dark MEMBER dark)
    Q_PROPERTY(bool total MEMBER total)

public:
    QString rowId;
    QString name;
    QString value;
    QString note; /**< estimated, repaired or incomplete; empty for a measured value */
    QColor light;
    QColor dark;
    bool total = false; /**< the sum of several; has no colour */

    bool operator==(const TipRow &) const = default;
};
