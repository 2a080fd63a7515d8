// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

/** Reads answers of the Tesla Fleet API. */
namespace TeslaParser
{
/** The region that the answer to `region` names: `eu`. */
Result<QString> region(const QByteArray &body, const QString &host);
/** The names of the energy sites in the answer to `products`; one that has none is named by its id. Vehicles are none. */
Result<QStringList> siteNames(const QByteArray &body, const QString &host);
/** The region that the beginning of a @p code tells, or nothing: `eu` for `EU_5f...`. */
QString regionOfCode(const QByteArray &code);
}
