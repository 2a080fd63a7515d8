// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/serieskey.h"
#include "services/store/chunksum.h"

#include <array>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

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

/** Stretches, by index, that are answered alike: chunks of one layer that nothing overlaps, or one stretch where several do. */
struct Run
{
    std::size_t begin = 0;
    std::size_t end = 0;
    bool isAlone = false;
};

/** What all chunks before one come to. The difference of two is what the chunks between them do, if they are of one run. */
struct Tally
{
    qint64 count = 0;
    qint64 gaps = 0; /**< within chunks and between them */
    qint64 seconds = 0;
    qint64 covered = 0;
    Int128 total = 0; /**< mantissas of all layers alike, whatever their exponents */
    Int128 tailTotal = 0;
    std::array<qint64, 4> byQuality{}; /**< how many chunks have this as their worst */
};

/** What the readings of a chunk, by index, that start within an interval come to. */
using PartSums = std::map<std::tuple<std::size_t, qint64, qint64>, ChunkSum>;

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
    std::vector<Run> runs; /**< in time order */
    mutable PartSums parts; /**< those that were asked for before: months are asked for again and again. One thread has the series. */

    /** Whether values are means over their lengths, and no amounts. */
    bool isMean() const { return unit.isMean(); }
    Interval span() const;
    Interval extentOf(const Run &run) const;
    /** The chunks of a run of chunks that nothing overlaps, by index, end excluded. */
    std::pair<std::size_t, std::size_t> chunksOf(const Run &run) const;
    /** What chunks [@p begin, @p end) of one run come to but for `longest`, in the same time however many they are. */
    ChunkSum sumOf(std::size_t begin, std::size_t end) const;

    /** The chunks of a layer on a grid that are of these slots, both included. */
    std::vector<StoredChunk> chunksWithin(std::size_t layer, const std::pair<qint64, qint64> &slots) const;

    /** Puts all chunks in order and finds what follows from them. */
    void arrange();
    /** Takes @p sums, in the order of their slots, for those that a layer on a grid had of the same slots. */
    void replace(std::size_t layer, const std::vector<ChunkSum> &sums);

private:
    /** The first of the chunks, by index, that start where @p slot of a layer on a grid begins or later. */
    std::size_t chunkFrom(std::size_t layer, qint64 slot) const;
    void arrangeFrom(std::size_t begin);
    void addTally(std::size_t chunk);
    void addToStretch(std::size_t chunk);
    void addToRun(std::size_t stretch);

    std::vector<Tally> m_tallies; /**< of the chunks before each, and of all */
};
