// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstddef>

/** 32 numbers side by side in bits, all of one width. Each width has its own code, in which every shift is known beforehand, so
 *  that a block is packed and unpacked without a branch. Number i begins at bit i x width, the lowest first. */
namespace BitBlock
{
constexpr std::size_t count = 32;
constexpr int widest = 56; /**< with 7 bits before it, still within 8 bytes read at once */
constexpr std::size_t readBeyond = 8; /**< so many bytes behind a block may be read by unpack(), and are ignored */

constexpr std::size_t bytes(int width)
{
    return count / 8 * std::size_t(width);
}

/** Writes bytes(@p width) bytes. No number needs more than @p width bits, which are @p widest at most. */
void pack(int width, const quint64 *numbers, char *to);
void unpack(int width, const char *from, quint64 *numbers);
}
