// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/view.h"

/** Names for files that show a view: sortable, ASCII, and the same for the same view. */
namespace FileNames
{
/** `<site>_<view>_<from>_<to>[_vs-<from>].<ending>` with the first and last day; several sites are `sites`, all are `all`. */
QString of(const View &view, const QString &ending);
}
