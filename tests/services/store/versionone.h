// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/readings.h"

#include <QString>

#include <vector>

/** Files as version 1 of the schema kept them, to be brought up to date. */
namespace VersionOne
{
/** Makes a file of one series, home/import, with these layers of it, the strongest first; none of their readings is missing. */
void make(const QString &path, const std::vector<Readings> &layers);
}
