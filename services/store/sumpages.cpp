// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/sumpages.h"

#include "models/values/division.h"
#include "services/store/packedrows.h"
#include "services/store/storefault.h"
#include "services/store/sumcodec.h"

#include <algorithm>
#include <iterator>

namespace
{
constexpr auto table = PackedRows::Table::SumPage;

qint64 pageOf(qint64 slot)
{
    return floorDivided(slot, SumCodec::largest);
}

/** Writes a page of @p fresh sums and of those of @p kept that none of them replaces. */
void write(Database &database, qint64 layer, qint64 page, std::span<const ChunkSum> fresh, const std::vector<ChunkSum> &kept)
{
    std::vector<ChunkSum> sums;
    std::ranges::set_union(fresh, kept, std::back_inserter(sums), {}, &ChunkSum::slot, &ChunkSum::slot);
    PackedRows::put(database, table, layer, page, SumCodec::pack(sums));
}
}

std::vector<ChunkSum> SumPages::of(Database &database, qint64 layer)
{
    std::vector<ChunkSum> sums;
    PackedRows::each(database, table, layer, [&sums](qint64, QByteArrayView packed) {
        std::ranges::copy(valueOrFault(SumCodec::unpack(packed)), std::back_inserter(sums));
    });
    return sums;
}

void SumPages::put(Database &database, qint64 layer, const std::vector<ChunkSum> &sums)
{
    for (auto begin = sums.begin(); begin != sums.end();) {
        const qint64 page = pageOf(begin->slot);
        const auto end = std::find_if(begin, sums.end(), [page](const ChunkSum &sum) { return pageOf(sum.slot) != page; });
        std::vector<ChunkSum> kept;
        PackedRows::each(database, table, layer, {page, page}, [&kept](qint64, QByteArrayView packed) {
            kept = valueOrFault(SumCodec::unpack(packed));
        });
        write(database, layer, page, {begin, end}, kept);
        begin = end;
    }
}
