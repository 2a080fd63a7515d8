// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <span>

/** Columns of whole numbers in few bytes: differences from one to the next, in blocks of 32 that are as wide as their widest. */
namespace ColumnPacking
{
void pack(std::span<const qint64> column, QByteArray &to);
/** Fills @p column from the start of @p packed and moves @p packed behind what was read. False when that is not a column's
 *  bytes; never reads beyond them. */
[[nodiscard]] bool unpack(QByteArrayView &packed, std::span<qint64> column);

void packNumber(quint64 number, QByteArray &to);
[[nodiscard]] bool unpackNumber(QByteArrayView &packed, quint64 &number);
}
