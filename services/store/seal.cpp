// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/seal.h"

#include <QtEndian>

#include <xxhash.h>

namespace
{
quint32 checksum(QByteArrayView packed, const Seal::Place &place)
{
    const qint64 numbers[]{qToLittleEndian(place.layer), qToLittleEndian(place.slot)};
    return quint32(XXH3_64bits_withSeed(packed.data(), std::size_t(packed.size()), XXH3_64bits(numbers, sizeof numbers)));
}
}

QByteArray Seal::sealed(QByteArrayView packed, const Place &place)
{
    QByteArray sealed(length + packed.size(), Qt::Uninitialized);
    qToLittleEndian(checksum(packed, place), sealed.data());
    std::ranges::copy(packed, sealed.data() + length);
    return sealed;
}

std::optional<QByteArrayView> Seal::opened(QByteArrayView sealed, const Place &place)
{
    if (sealed.size() < length)
        return {};
    const QByteArrayView packed = sealed.sliced(length);
    return qFromLittleEndian<quint32>(sealed.data()) == checksum(packed, place) ? std::optional(packed) : std::nullopt;
}
