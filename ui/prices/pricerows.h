// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QMetaType>
#include <QString>

/** The hours with one price as the settings show them: which ones, and what was typed for them. */
struct PriceRow
{
    Q_GADGET
    Q_PROPERTY(QString rowId MEMBER rowId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString hours MEMBER hours)
    Q_PROPERTY(QString buy MEMBER buy)
    Q_PROPERTY(QString sell MEMBER sell)
    Q_PROPERTY(QString buyFault MEMBER buyFault)
    Q_PROPERTY(QString sellFault MEMBER sellFault)
    Q_PROPERTY(QString doubt MEMBER doubt)
    Q_PROPERTY(QColor light MEMBER light)
    Q_PROPERTY(QColor dark MEMBER dark)

public:
    QString rowId; /**< the label of its TariffRate */
    QString name;
    QString hours;
    QString buy;
    QString sell;
    QString buyFault; /**< why the price to buy cannot be taken; empty when it can */
    QString sellFault;
    QString doubt; /**< what is unlikely in it, though it can be taken */
    QColor light;
    QColor dark;

    bool operator==(const PriceRow &) const = default;
};
