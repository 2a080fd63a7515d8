// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/** Stores as older programs left them. */
namespace OldStore
{
/** Makes a store of @p version at @p path with @p readings of Household's imported() series and as many of exported(). */
void make(const QString &path, int version, int readings);
}
