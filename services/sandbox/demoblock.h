// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importedfile.h"
#include "services/sandbox/demohome.h"

#include <functional>
#include <optional>

/** The demo home's readings a month at a time, in the shape that the store takes. */
namespace DemoBlock
{
/** Three years in months of UTC, the newest first; that one ends with the last whole minute before @p now. */
std::vector<Interval> months(qint64 now);
/** All series within @p range; nothing once @p isUnwanted, which is asked day by day. Every file has the same digest. */
std::optional<ImportedFile> file(const DemoHome &home, const Interval &range, const std::function<bool()> &isUnwanted);
}
