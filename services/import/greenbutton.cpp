// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/greenbutton.h"

#include "services/import/espiclock.h"
#include "services/import/espilimits.h"
#include "services/import/espireader.h"
#include "services/import/espiseries.h"
#include "services/import/zonefinder.h"

namespace
{
bool hasReadings(const EspiFeed &feed)
{
    return std::ranges::any_of(feed.blocks, [](const EspiBlock &block) { return !block.readings.empty(); });
}

/** From the first start to the last end. */
Interval rangeOf(const QList<ImportedSeries> &series)
{
    Interval range{std::numeric_limits<qint64>::max(), 0};
    for (const ImportedSeries &one : series) {
        for (std::size_t i = 0; i < one.readings.size(); ++i) {
            const Interval interval = one.readings.interval(i);
            range = {std::min(range.start, interval.start), std::max(range.end, interval.end)};
        }
    }
    return range;
}

/** What all clocks of the feed together show: where they differ, no zone does. */
ZoneFinder::Offsets offsetsOf(const EspiFeed &feed, const Interval &range)
{
    ZoneFinder::Offsets offsets;
    std::vector<EspiClock> different;
    for (const EspiClock &clock : feed.clocks) {
        if (std::ranges::find(different, clock) != different.end())
            continue;
        if (different.size() == 2) // two are one too many already
            break;
        different.push_back(clock);
        const auto more = EspiClocks::offsets(clock, range);
        offsets.insert(offsets.end(), more.begin(), more.end());
    }
    return offsets;
}
}

Result<ImportedFile> GreenButton::parse(const QByteArray &content, const QString &path, const ImportChoices &choices,
                                        const Importer::Progress &progress)
{
    const QByteArray document = EspiLimits::asciiCompatible(content);
    auto read = EspiReader::read(document, path, progress);
    if (!read)
        return read.error();
    EspiFeed feed = *std::move(read);
    if (!hasReadings(feed))
        return Error{Error::Kind::NotReadings, Place{path, 0, {}, feed.subject}, {}, {}};
    const auto series = EspiSeries::of(feed, choices, path);
    if (!series)
        return series.error();
    if (series->isEmpty())
        return Error{Error::Kind::NotReadings, Place{path, 0, {}, feed.subject}, {}, {}};
    const auto zone = ZoneFinder::decide(choices, offsetsOf(feed, rangeOf(*series)), path);
    if (!zone)
        return zone.error();
    return ImportedFile{path, {}, "greenbutton", choices.site, *zone, *series};
}
