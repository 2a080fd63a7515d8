// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/** Keeps what the program has in memory, secrets among it, from other programs of the same user and from files. */
namespace NoDump
{
/** No core is written, and nobody but the superuser can look on, from now on. */
void begin();
}
