// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/homeseries.h"

QList<SeriesInfo> HomeSeries::used(const QList<SeriesInfo> &series, const QString &site)
{
    using enum SeriesKind;
    const std::initializer_list<std::initializer_list<SeriesKind>> choices{{Home, Charger}, {Demand}, {Import}, {Appliance, Charger}};
    for (const auto &kinds : choices) {
        QList<SeriesInfo> chosen;
        bool hasFirst = false;
        for (const SeriesInfo &one : series) {
            const bool isOfSite = site.isEmpty() || one.key.site == site;
            const bool isEnergy = one.unit.isPower() || one.unit.kind == Unit::Kind::WattHour;
            if (!isOfSite || !isEnergy || std::ranges::find(kinds, one.key.kind) == kinds.end())
                continue;
            chosen.append(one);
            hasFirst = hasFirst || one.key.kind == *kinds.begin();
        }
        if (hasFirst)
            return chosen;
    }
    return {};
}

QFuture<Result<QList<SeriesBuckets>>> HomeSeries::buckets(SeriesReader &reader, const QList<SeriesKey> &keys,
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
