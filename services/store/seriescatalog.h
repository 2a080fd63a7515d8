// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/serieskey.h"
#include "models/values/site.h"
#include "services/store/chunksum.h"

#include <QHash>

#include <map>
#include <vector>

class Database;

/** The readings of one series from one source, as the store keeps them. */
struct StoredLayer
{
    qint64 id = 0;
    int exponent = 0;
    int tailExponent = 0;
    qint32 step = 0; /**< seconds; 0: irregular */
    qint32 phase = 0;
};

/** The sum of one chunk of a series. */
struct StoredChunk : ChunkSum
{
    std::size_t layer = 0; /**< index of its layer in the series */
};

/** Chunks, by index, that follow each other in time without a stretch before or behind overlapping them. */
struct Stretch
{
    std::size_t begin = 0;
    std::size_t end = 0;
    Interval extent;

    bool isAlone() const { return end - begin == 1; }
};

/** A series and where its readings lie. */
struct StoredSeries
{
    qint64 id = 0;
    SeriesKey key;
    QString name;
    Unit unit;
    QByteArray zone; /**< of its site */
    std::vector<StoredLayer> layers; /**< the strongest first */
    std::vector<StoredChunk> chunks; /**< by first */
    std::vector<Stretch> stretches; /**< in time order */

    /** Whether values are means over their lengths, and no amounts. */
    bool isMean() const { return unit.isMean(); }
    Interval span() const;
};

/** What is in a store, without the readings themselves. Remembered until refresh() finds that another connection wrote. */
class SeriesCatalog
{
public:
    explicit SeriesCatalog(Database &database);

    /** Forgets what may be outdated. */
    void refresh();
    QList<Site> sites();
    /** All series, sorted by id, without layers. */
    const std::map<QString, StoredSeries> &heads();
    /** The series with its layers, or null. Stays valid until refresh(). */
    const StoredSeries *find(const SeriesKey &key);

private:
    Database &m_database;
    qint64 m_version = -1;
    bool m_read = false;
    std::map<QString, StoredSeries> m_heads;
    std::map<QString, StoredSeries> m_series;
};
