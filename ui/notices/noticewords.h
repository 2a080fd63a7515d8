// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/sitezone.h"

/** What a notice of a green window says. */
namespace NoticeWords
{
QString title();
QString text(const Interval &window, const SiteZone &zone);
}
