// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/homebuckets.h"

QFuture<Result<QList<SeriesBuckets>>> HomeBuckets::read(SeriesReader &reader, const QList<SeriesKey> &keys,
                                                        const std::vector<Interval> &intervals)
{
    using One = Result<SeriesBuckets>;
    using All = Result<QList<SeriesBuckets>>;
    QList<QFuture<One>> asked;
    for (const SeriesKey &key : keys)
        asked.append(reader.buckets(key, intervals));
    if (asked.isEmpty())
        return QtFuture::makeReadyFuture(All(QList<SeriesBuckets>()));
    return QtFuture::whenAll(asked.begin(), asked.end()).then([](const QList<QFuture<One>> &answers) -> All {
        QList<SeriesBuckets> all;
        for (const QFuture<One> &answer : answers) {
            const One one = answer.result();
            if (!one)
                return one.error();
            all.append(*one);
        }
        return all;
    });
}
