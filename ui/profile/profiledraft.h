// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QString>

/** An appliance as the user counts it. */
struct DraftAppliance
{
    QString name; /**< as Digiwatt calls it, or as the user does */
    int quantity = 1;

    bool operator==(const DraftAppliance &) const = default;
};

/** A home as the user describes it: as it was written, whole or not. */
struct ProfileDraft
{
    QMap<QString, QString> written; /**< by field, see ProfileFields */
    bool isRegistered = false; /**< Digiwatt knows its point of delivery already */
    bool takesUsual = true; /**< the appliances are those that Digiwatt takes where none are told */
    QList<DraftAppliance> appliances; /**< where they are not */

    QString toText() const;
    /** What @p text does not tell is not written yet. */
    static ProfileDraft fromText(const QString &text);
    bool operator==(const ProfileDraft &) const = default;
};
