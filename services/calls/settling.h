// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/command.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/** How a look at what a service has tells whether a change was made. */
struct Settling
{
    enum class Kind {
        Makes, /**< afterwards one more such thing is there */
        Sets, /**< afterwards the thing is as it was told */
        Removes, /**< afterwards there is no such thing */
    };

    /** A member of a thing and the argument that it is equal to; both may lie deeper: `components.export_rule`. */
    struct Mark
    {
        QString member; /**< empty: it stands in the address alone, and shows nowhere */
        QString argument;
    };

    Kind kind = Kind::Sets;
    QString list = {}; /**< the member of the answer that holds the things; empty: the answer is their list, or the one thing */
    QList<Mark> which = {}; /**< by what the thing that is meant is told from others; none: there is but one */
    QList<Mark> values = {}; /**< of Sets: what is seen of the change */
    QJsonObject (*sent)(const QJsonObject &arguments) = nullptr; /**< what is sent for what is told; none: the same */
    QStringList partial = {}; /**< members of the answer that say it does not hold all, where they are there and not 0 */
    QList<Error::Kind> absent = {}; /**< refusals of the look that mean that there is no such thing */
    qsizetype (*many)(const QJsonObject &arguments) = nullptr; /**< of Makes: how many things; none: one */
    bool isOnlyOne = false; /**< of Makes: a second one is refused before it is sent */
    bool isSeenLater = false; /**< a service's yes is believed only when the look shows it */
    bool hasWayBack = false; /**< of Sets: the same with what was there before undoes it */
};

/** What a look has shown. */
struct Sight
{
    QJsonArray things; /**< those that are meant */
    bool isWhole = true; /**< there are no others that were not looked at */
};

namespace Settlings
{
/** What @p answer shows of what the change with @p arguments is about. */
Sight sight(const Settling &settling, const QJsonObject &arguments, const QJsonValue &answer);
/** Whether the change with @p arguments was made, by the things seen @p before it and @p after; unknown where that does not tell. */
CommandState outcome(const Settling &settling, const QJsonObject &arguments, const std::optional<Sight> &before, const Sight &after);
/** What of @p thing is different from what @p arguments tell; of what does not show nothing is said. */
QList<CommandChange> changes(const Settling &settling, const QJsonObject &arguments, const QJsonObject &thing);
/** What the same change has to be told to undo one with @p arguments, @p before which the things were like this; nothing where that
 *  cannot be done. */
std::optional<QJsonObject> wayBack(const Settling &settling, const QJsonObject &arguments, const QJsonArray &before);
}
