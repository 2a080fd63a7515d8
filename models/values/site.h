// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

/** A place whose energy is looked at: the user's own object, to which accounts and files are linked. */
struct Site
{
    QString uuid;
    QString slug; /**< first part of its series' ids */
    QString name;
    QByteArray zone; /**< IANA id; its days are local days of this zone */

    bool operator==(const Site &) const = default;
};
