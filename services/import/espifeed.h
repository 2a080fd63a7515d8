// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/readings.h"

#include <QStringList>

/** One interval reading as a file has it. Value and cost are mantissas with so many decimals; noReading where there is none. */
struct EspiReading
{
    qint64 start = noReading; /**< UTC seconds; noReading: at the end of the one before */
    qint64 value = noReading;
    qint64 cost = noReading; /**< in 1e-5 of the currency */
    qint32 length = 0; /**< seconds; 0: as long as its reading type says */
    int line = 0;
    qint8 valueDecimals = 0;
    qint8 costDecimals = 0;
    Quality quality = Quality::Missing; /**< Missing: as its reading type says */

    bool operator==(const EspiReading &) const = default;
};

/** What Atom says of the resources within an entry. */
struct EspiEntry
{
    QString self;
    QString up;
    QStringList related;
    QString title;

    bool operator==(const EspiEntry &) const = default;
};

// Resources know their entry by its place in the feed, which is also their order.

struct EspiUsagePoint
{
    int entry = 0;
    std::optional<int> service; /**< kind of its ServiceCategory */

    bool operator==(const EspiUsagePoint &) const = default;
};

struct EspiMeterReading
{
    int entry = 0;

    bool operator==(const EspiMeterReading &) const = default;
};

/** The codes of a ReadingType, where it has them. */
struct EspiReadingType
{
    int entry = 0;
    int line = 0;
    std::optional<int> accumulation;
    std::optional<int> commodity;
    std::optional<int> currency;
    std::optional<int> flow;
    std::optional<int> quality;
    std::optional<int> uom;
    int powerOfTen = 0;
    int intervalLength = 0; /**< seconds; 0 when it says none */

    bool operator==(const EspiReadingType &) const = default;
};

struct EspiBlock
{
    int entry = 0;
    qint64 start = noReading; /**< where its first reading begins unless that says so itself */
    std::vector<EspiReading> readings;

    bool operator==(const EspiBlock &) const = default;
};

/** The local clock of a meter. */
struct EspiClock
{
    int offset = 0; /**< standard time, seconds east of Greenwich */
    int summerOffset = 0; /**< what summer time adds, seconds; 0 for none */
    quint32 startRule = 0; /**< of summer time, a bit field */
    quint32 endRule = 0;

    bool operator==(const EspiClock &) const = default;
};

/** All that a Green Button document holds of readings, in the document's order. */
struct EspiFeed
{
    static constexpr qint64 latestStart = 4102444800; /**< 2100, where our calendar ends */

    QString subject; /**< name of the first resource, else of the document itself: UsagePoint, Authorization, rss */
    std::vector<EspiEntry> entries{1}; /**< the first stands for resources outside of entries */
    std::vector<EspiUsagePoint> usagePoints;
    std::vector<EspiMeterReading> meterReadings;
    std::vector<EspiReadingType> readingTypes;
    std::vector<EspiBlock> blocks;
    std::vector<EspiClock> clocks;

    bool operator==(const EspiFeed &) const = default;
};
