// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <optional>

/** The time at which files say they were made, where whoever makes them wants equal bytes of equal content. */
namespace SourceDate
{
/** What SOURCE_DATE_EPOCH says, in UTC; nothing where it says none, and the clock is meant. */
std::optional<QDateTime> fixed();
}
