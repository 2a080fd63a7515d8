// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/sitezone.h"

#include <QString>

#include <optional>

/** Instants as they are written into a field, by the clock of the site: `2025-09-02 14:00`. */
namespace RepairTime
{
/** With the offset from UTC where the clock shows that time twice: `2025-10-26 02:30 +01:00`. */
QString text(qint64 utc, const SiteZone &zone);
/** A day alone is its first instant. Nothing for what is no time, or where the clock skips it or shows it twice. */
std::optional<qint64> instant(const QString &text, const SiteZone &zone);
}
