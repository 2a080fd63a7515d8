// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/espilinks.h"

#include <QHash>

namespace
{
constexpr int nearbyLevels = 6; /**< an interval block's link is at most so much longer than its usage point's */

using Places = QHash<QString, std::vector<int>>;

/** The one at @p places that comes last before @p entry, else the first; -1 when there is none. */
template<typename Resource>
int nearest(const std::vector<int> &places, const std::vector<Resource> &resources, int entry)
{
    int found = places.empty() ? -1 : places.front();
    for (const int place : places) {
        if (resources[place].entry > entry)
            break;
        found = place;
    }
    return found;
}

/** Finds resources of one sort by the links of their entries. */
template<typename Resource>
class Index
{
public:
    Index(const EspiFeed &feed, const std::vector<Resource> &resources)
        : m_resources(resources)
    {
        for (int place = 0; place < int(resources.size()); ++place) {
            const EspiEntry &entry = feed.entries[resources[place].entry];
            if (!entry.self.isEmpty())
                m_bySelf[entry.self].push_back(place);
            for (const QString &related : entry.related)
                m_byRelated[related].push_back(place);
            m_all.push_back(place);
        }
    }

    std::vector<int> named(const QString &link) const { return m_bySelf.value(link); }
    const std::vector<int> &all() const { return m_all; }

    /** The one whose own link is @p link or the beginning of it. */
    int above(const QString &link, int entry) const
    {
        QString path = link;
        for (int level = 0; level < nearbyLevels && !path.isEmpty(); ++level) {
            if (const auto found = m_bySelf.constFind(path); found != m_bySelf.cend())
                return nearest(*found, m_resources, entry);
            path.truncate(std::max<qsizetype>(0, path.lastIndexOf(u'/')));
        }
        return -1;
    }

    /** The one that names @p link as related. */
    int relatedTo(const QString &link, int entry) const { return nearest(m_byRelated.value(link), m_resources, entry); }

    int before(int entry) const { return nearest(m_all, m_resources, entry); }

private:
    const std::vector<Resource> &m_resources;
    Places m_bySelf;
    Places m_byRelated;
    std::vector<int> m_all;
};

std::vector<EspiMeterReading> meterReadings(const EspiFeed &feed)
{
    if (!feed.meterReadings.empty())
        return feed.meterReadings;
    std::vector<EspiMeterReading> readings;
    for (const EspiUsagePoint &point : feed.usagePoints)
        readings.push_back({point.entry});
    if (readings.empty())
        readings.emplace_back();
    return readings;
}

int firstFound(std::initializer_list<int> places)
{
    const auto found = std::ranges::find_if(places, [](int place) { return place >= 0; });
    return found == places.end() ? -1 : *found;
}

/** The reading types that @p entry links to, and under which link; all when it links to none. */
std::pair<QString, std::vector<int>> typesOf(const EspiEntry &entry, const Index<EspiReadingType> &types)
{
    for (const QString &related : entry.related) {
        if (const auto named = types.named(related); !named.empty())
            return {related, named};
    }
    return {QString(), types.all()};
}
}

std::vector<EspiMeter> EspiLinks::meters(const EspiFeed &feed)
{
    const std::vector<EspiMeterReading> readings = meterReadings(feed);
    const Index meterIndex(feed, readings);
    const Index typeIndex(feed, feed.readingTypes);
    const Index pointIndex(feed, feed.usagePoints);

    std::vector<EspiMeter> meters;
    QHash<QString, std::size_t> uses; // some feeds define several reading types under one link
    for (const EspiMeterReading &reading : readings) {
        const EspiEntry &entry = feed.entries[reading.entry];
        const int point = firstFound({
            pointIndex.above(entry.self, reading.entry),
            pointIndex.relatedTo(entry.self, reading.entry),
            pointIndex.relatedTo(entry.up, reading.entry),
            pointIndex.before(reading.entry),
        });
        const auto [link, types] = typesOf(entry, typeIndex);
        const int type = types.empty() ? -1 : types[std::min(uses[link]++, types.size() - 1)];
        meters.push_back({reading.entry, type, point, {}});
    }
    for (int block = 0; block < int(feed.blocks.size()); ++block) {
        const int at = feed.blocks[block].entry;
        const EspiEntry &entry = feed.entries[at];
        const int meter = firstFound({
            meterIndex.above(entry.self, at),
            meterIndex.relatedTo(entry.self, at),
            meterIndex.relatedTo(entry.up, at),
            meterIndex.above(entry.up, at),
            meterIndex.before(at),
        });
        meters[meter].blocks.push_back(block);
    }
    return meters;
}
