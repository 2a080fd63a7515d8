// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/sumcodec.h"

#include "services/store/columnpacking.h"

#include <algorithm>
#include <array>

namespace
{
using Row = std::array<qint64, 14>;

qint64 lowHalf(Int128 number)
{
    return qint64(quint64(number));
}

qint64 highHalf(Int128 number)
{
    return qint64(number >> 64);
}

Int128 whole(qint64 low, qint64 high)
{
    return Int128(high) * (Int128(1) << 64) + quint64(low);
}

/** @p a - @p b in 64 bits, whatever the numbers. */
qint64 less(qint64 a, qint64 b)
{
    return qint64(quint64(a) - quint64(b));
}

qint64 more(qint64 a, qint64 b)
{
    return qint64(quint64(a) + quint64(b));
}

/** The numbers of a sum, so that most columns hardly change from row to row. */
Row rowOf(const ChunkSum &sum)
{
    return {sum.slot,
            sum.first,
            sum.count,
            less(sum.last, sum.first),
            less(sum.finish, sum.last),
            sum.longest,
            sum.gaps,
            sum.seconds,
            less(sum.seconds, sum.covered),
            lowHalf(sum.total),
            highHalf(sum.total),
            lowHalf(sum.tailTotal),
            highHalf(sum.tailTotal),
            qint64(sum.quality)};
}

ChunkSum sumOf(const Row &row)
{
    const qint64 last = more(row[1], row[3]);
    return {row[0],
            row[2],
            row[1],
            last,
            more(last, row[4]),
            row[5],
            row[6],
            row[7],
            less(row[7], row[8]),
            whole(row[9], row[10]),
            whole(row[11], row[12]),
            Quality(row[13])};
}

Error damaged()
{
    return {Error::Kind::StoreDamaged, {}, {}, QStringLiteral("a page's bytes are no sums")};
}
}

QByteArray SumCodec::pack(std::span<const ChunkSum> sums)
{
    std::vector<Row> rows(sums.size());
    std::ranges::transform(sums, rows.begin(), rowOf);
    QByteArray packed;
    ColumnPacking::packNumber(sums.size(), packed);
    std::vector<qint64> column(sums.size());
    for (std::size_t i = 0; i < Row().size(); ++i) {
        std::ranges::transform(rows, column.begin(), [i](const Row &row) { return row[i]; });
        ColumnPacking::pack(column, packed);
    }
    return packed;
}

Result<std::vector<ChunkSum>> SumCodec::unpack(QByteArrayView packed)
{
    quint64 count = 0;
    if (!ColumnPacking::unpackNumber(packed, count) || count > quint64(largest))
        return damaged();
    std::vector<Row> rows(count);
    std::vector<qint64> column(count);
    for (std::size_t i = 0; i < Row().size(); ++i) {
        if (!ColumnPacking::unpack(packed, column))
            return damaged();
        for (std::size_t at = 0; at < count; ++at)
            rows[at][i] = column[at];
    }
    if (!packed.isEmpty() || std::ranges::any_of(rows, [](const Row &row) { return row[13] < 0 || row[13] > int(Quality::Missing); }))
        return damaged();
    std::vector<ChunkSum> sums(count);
    std::ranges::transform(rows, sums.begin(), sumOf);
    return sums;
}
