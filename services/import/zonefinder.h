// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importchoices.h"
#include "models/values/result.h"

#include <utility>
#include <vector>

/** Which IANA zone a file's clock runs in. */
namespace ZoneFinder
{
/** Instants in UTC seconds, each with the seconds east of Greenwich that a clock showed then. */
using Offsets = std::vector<std::pair<qint64, int>>;

/** The zones whose clocks show all of these offsets, the best known first; none for no offsets. */
QList<QByteArray> matching(const Offsets &utcAndOffset);

/** The zone that the choices name, else the site's, else the only one that matches.
 *  UnknownZone, or a Question `zone` with up to 12 that match. */
Result<QByteArray> decide(const ImportChoices &choices, const Offsets &utcAndOffset, const QString &path);
}
