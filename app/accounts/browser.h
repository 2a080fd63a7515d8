// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

/** The user's browser. */
namespace Browser
{
/** Has it show @p page, without waiting for it. Whether it, or what finds it, could be started. */
bool open(const QUrl &page);
}
