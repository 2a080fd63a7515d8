// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

/** Something of a home that is to be written or chosen, as its step asks it. */
struct ProfileRow
{
    Q_GADGET
    Q_PROPERTY(QString rowId MEMBER rowId)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString help MEMBER help)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString problem MEMBER problem)
    Q_PROPERTY(QString doubt MEMBER doubt)
    Q_PROPERTY(int choice MEMBER choice)

public:
    QString rowId; /**< the field, see ProfileFields */
    QString label;
    QString help;
    QString value; /**< as it is written; of a choice, its name */
    QString problem; /**< why it cannot be sent, once it was left so */
    QString doubt; /**< what may be wrong with it */
    int choice = -1; /**< which of its choices it is, where it has any */

    bool operator==(const ProfileRow &) const = default;
};

/** An appliance of a home, as its step lists it. */
struct ApplianceRow
{
    Q_GADGET
    Q_PROPERTY(QString rowId MEMBER rowId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int quantity MEMBER quantity)

public:
    QString rowId; /**< as it is sent */
    QString name;
    int quantity = 1;

    bool operator==(const ApplianceRow &) const = default;
};

/** What sending a description changes of a home. */
struct ProfileChange
{
    Q_GADGET
    Q_PROPERTY(QString rowId MEMBER rowId)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString from MEMBER from)
    Q_PROPERTY(QString to MEMBER to)
    Q_PROPERTY(bool differs MEMBER differs)

public:
    QString rowId; /**< the field */
    QString label;
    QString from; /**< as it was sent before; empty: that is not known */
    QString to;
    bool differs = true;

    bool operator==(const ProfileChange &) const = default;
};
