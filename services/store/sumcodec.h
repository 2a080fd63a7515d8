// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/store/chunksum.h"

#include <QByteArray>
#include <QByteArrayView>

#include <span>
#include <vector>

/** The bytes in which a page of sums is kept. */
namespace SumCodec
{
constexpr qint64 largest = 128; /**< slots in a page */

/** Sums in the order of their slots. */
QByteArray pack(std::span<const ChunkSum> sums);
/** What was packed; Error::StoreDamaged for bytes that pack() does not write. Any bytes may be given. */
Result<std::vector<ChunkSum>> unpack(QByteArrayView packed);
}
