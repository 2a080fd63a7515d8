// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/** What Digiwatt says of an error in its own words. */
namespace DigiwattWords
{
/** The `error` of an envelope, or the `error_description` of a refused token; empty where @p body says nothing. */
QString of(const QByteArray &body);
}
