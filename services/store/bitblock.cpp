// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/bitblock.h"

#include <QtEndian>

#include <array>
#include <cstring>
#include <utility>

namespace
{
constexpr std::size_t wordBits = 64;
using Numbers = std::make_index_sequence<BitBlock::count>;
using Widths = std::make_index_sequence<BitBlock::widest + 1>;

/** Lays number @p i into its word and, where it reaches over the end of that, into the next. */
template<std::size_t width, std::size_t i>
void lay(quint64 number, quint64 *words)
{
    constexpr std::size_t word = i * width / wordBits;
    constexpr std::size_t shift = i * width % wordBits;
    words[word] |= number << shift;
    if constexpr (shift + width > wordBits)
        words[word + 1] |= number >> (wordBits - shift);
}

template<std::size_t width, std::size_t... i>
void layAll(const quint64 *numbers, quint64 *words, std::index_sequence<i...>)
{
    (lay<width, i>(numbers[i], words), ...);
}

template<std::size_t width>
void packWidth(const quint64 *numbers, char *to)
{
    constexpr std::size_t length = BitBlock::bytes(width);
    quint64 words[length / 8 + 1] = {};
    layAll<width>(numbers, words, Numbers());
    qToLittleEndian<quint64>(words, length / 8 + 1, words);
    std::memcpy(to, words, length);
}

template<std::size_t width, std::size_t... i>
void readAll(const char *from, quint64 *numbers, std::index_sequence<i...>)
{
    constexpr quint64 mask = width == 0 ? 0 : ~quint64(0) >> (wordBits - width);
    ((numbers[i] = qFromLittleEndian<quint64>(from + i * width / 8) >> i * width % 8 & mask), ...);
}

template<std::size_t width>
void unpackWidth(const char *from, quint64 *numbers)
{
    readAll<width>(from, numbers, Numbers());
}

using Packer = void (*)(const quint64 *numbers, char *to);
using Unpacker = void (*)(const char *from, quint64 *numbers);

template<std::size_t... width>
constexpr std::array<Packer, sizeof...(width)> packersOf(std::index_sequence<width...>)
{
    return {packWidth<width>...};
}

template<std::size_t... width>
constexpr std::array<Unpacker, sizeof...(width)> unpackersOf(std::index_sequence<width...>)
{
    return {unpackWidth<width>...};
}

constexpr auto packers = packersOf(Widths());
constexpr auto unpackers = unpackersOf(Widths());
}

void BitBlock::pack(int width, const quint64 *numbers, char *to)
{
    packers[std::size_t(width)](numbers, to);
}

void BitBlock::unpack(int width, const char *from, quint64 *numbers)
{
    unpackers[std::size_t(width)](from, numbers);
}
