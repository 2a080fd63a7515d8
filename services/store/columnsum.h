// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/decimal.h"

#include <QtGlobal>

#include <span>

namespace ColumnSum
{
/** The sum of up to 2^32 numbers, exact whatever they are. */
Int128 of(std::span<const qint64> column);
}
