// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/sitezone.h"

#include <QList>

#include <optional>

/** When the user wants to be told of a green window. */
struct NoticeWishes
{
    bool isOn = false;
    int minutesBefore = 15;
    int quietFrom = 22; /**< the hour of the site's clock from which nothing is told */
    int quietUntil = 7; /**< and that from which it is again; the same as @ref quietFrom: there are no quiet hours */

    bool operator==(const NoticeWishes &) const = default;
};

/** Decides of which window the user is told. */
namespace GreenNotice
{
bool isQuiet(const NoticeWishes &wishes, int secondOfDay);
/** The window to tell of now: the first that soon opens and opens after @p told, the opening of the last one that was told. Nothing in
 *  quiet hours; what came due in them is told when they end, unless it has opened by then. */
std::optional<Interval> due(const QList<Interval> &windows, const NoticeWishes &wishes, const SiteZone &zone, qint64 now, qint64 told);
}
