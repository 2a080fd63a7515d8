// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/buckets.h"

#include "models/values/step.h"

#include <QStringList>

#include <iterator>

namespace
{
constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
constexpr qint64 clockChange = 2 * hour; /**< the most that a zone's clock is moved twice a year */
constexpr int meanDecimals = 6;

/** How short and how long the buckets of a step can be. */
struct Lengths
{
    Step step;
    qint64 shortest;
    qint64 longest;
};

constexpr Lengths lengths[] = {
    {Step::Minute, 60, 60},
    {Step::FiveMinutes, 300, 300},
    {Step::QuarterHour, 900, 900},
    {Step::Hour, hour, hour},
    {Step::Day, day - clockChange, day + clockChange},
    {Step::Week, 7 * day - clockChange, 7 * day + clockChange},
    {Step::Month, 28 * day - clockChange, 31 * day + clockChange},
    {Step::Year, 365 * day - clockChange, 366 * day + clockChange},
};

/** The longest reading that an interval takes: a 23-hour day takes one of 24 hours, and February one of 31 days. */
qint64 longestReadingIn(const Interval &interval)
{
    for (const Lengths &row : lengths) {
        if (row.shortest <= interval.length() && interval.length() <= row.longest)
            return row.longest;
    }
    return interval.length();
}

Error noSuchResolution(const Readings &readings)
{
    qint64 longest = 0;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        if (!readings.isMissing(i))
            longest = std::max<qint64>(longest, readings.lengths[i]);
    }
    Error error{Error::Kind::NoSuchResolution};
    for (const Lengths &row : lengths) {
        if (row.longest >= longest)
            error.candidates.append(Steps::name(row.step));
    }
    return error;
}

/** Takes the readings of one interval in, in order. */
class Gatherer
{
public:
    Gatherer(const Readings &readings, const Interval &interval)
        : m_readings(readings)
        , m_interval(interval)
        , m_isMean(readings.unit.isMean())
        , m_coveredUntil(interval.start)
    {
    }

    void add(std::size_t i)
    {
        const Interval reading = m_readings.interval(i);
        const qint64 weight = m_isMean ? reading.length() : 1;
        m_weight += weight;
        m_sum += Int128(m_readings.values[i]) * weight;
        if (!m_readings.tails.empty())
            m_tails += Int128(m_readings.tails[i]) * weight;
        m_worst = std::max(m_worst, m_readings.quality(i));
        m_covered += std::max<qint64>(0, reading.end - std::max(reading.start, m_coveredUntil));
        m_coveredUntil = std::max(m_coveredUntil, reading.end);
    }

    Bucket bucket() const
    {
        if (m_weight == 0)
            return {m_interval};
        Decimal value(m_sum, m_readings.exponent);
        if (m_tails != 0)
            value = value + Decimal(m_tails, m_readings.tailExponent);
        if (m_isMean)
            value = value.quotient(m_weight, meanDecimals);
        // A reading that reaches past the interval belongs to it wholly, so what counts is how much there is, not where.
        const qint64 covered = std::min(m_covered, m_interval.length());
        return {m_interval, value, covered < m_interval.length() ? Quality::Missing : m_worst, covered};
    }

private:
    const Readings &m_readings;
    Interval m_interval;
    bool m_isMean;
    qint64 m_coveredUntil;
    qint64 m_covered = 0;
    qint64 m_weight = 0;
    Int128 m_sum = 0;
    Int128 m_tails = 0;
    Quality m_worst = Quality::Measured;
};

/** How numbers are written in columns: as one mantissa, or as two where their digits do not fit into one. */
struct Scale
{
    int exponent = 0;
    int tailExponent = 0; /**< the same as exponent where there are no tails */

    bool hasTails() const { return tailExponent < exponent; }
};

/** Whether the values of @p readings fit into 64 bits at @p exponent. */
bool fitsAt(const Readings &readings, int exponent)
{
    if (readings.exponent <= exponent)
        return true;
    const qint64 most = std::numeric_limits<qint64>::max();
    const auto factor = Decimal(1, readings.exponent).mantissaAt(exponent);
    if (!factor || *factor > most)
        return false;
    const qint64 limit = most / qint64(*factor);
    return std::ranges::all_of(readings.values,
                               [limit](qint64 value) { return value == noReading || (-limit <= value && value <= limit); });
}

/** The finest scale of @p layers. Only where values and tails could not hold all their digits is the last of them given up. */
Scale commonScale(const std::vector<Readings *> &layers)
{
    constexpr int digitsOfTail = 18;
    int coarsest = layers.front()->exponent;
    int finest = coarsest;
    int finestTail = coarsest;
    bool hasTails = false;
    for (const Readings *layer : layers) {
        coarsest = std::max(coarsest, layer->exponent);
        finest = std::min(finest, layer->exponent);
        if (!layer->tails.empty())
            finestTail = std::min(finestTail, layer->tailExponent);
        hasTails = hasTails || !layer->tails.empty();
    }
    const auto allFitAt = [&layers](int exponent) {
        return std::ranges::all_of(layers, [exponent](const Readings *layer) { return fitsAt(*layer, exponent); });
    };
    if (!hasTails && allFitAt(finest))
        return {finest, finest};
    finestTail = std::min(finestTail, finest);
    while (!allFitAt(finestTail + digitsOfTail))
        ++finestTail;
    return {std::min(coarsest, finestTail + digitsOfTail), finestTail};
}

/** One reading of one of the layers. */
struct Pick
{
    const Readings *layer;
    std::size_t i;

    bool operator<(const Pick &other) const
    {
        const qint64 start = layer->starts[i];
        const qint64 otherStart = other.layer->starts[other.i];
        return start != otherStart ? start < otherStart : layer->lengths[i] < other.layer->lengths[other.i];
    }
};

/** Chosen readings in order, and the stretches of time they take. */
class Choice
{
public:
    /** Adds the readings of @p layer, either those that are there or the missing ones, that nothing chosen before overlaps. */
    void add(const Readings &layer, bool missing)
    {
        std::vector<Pick> free;
        std::vector<Interval> taken;
        std::size_t next = 0;
        for (std::size_t i = 0; i < layer.size(); ++i) {
            if (layer.isMissing(i) != missing)
                continue;
            const Interval reading = layer.interval(i);
            while (next < m_taken.size() && m_taken[next].end <= reading.start)
                append(taken, m_taken[next++]);
            if (next < m_taken.size() && m_taken[next].overlaps(reading))
                continue;
            append(taken, reading);
            free.push_back({&layer, i});
        }
        for (; next < m_taken.size(); ++next)
            append(taken, m_taken[next]);
        m_taken = std::move(taken);
        if (free.empty())
            return;
        std::vector<Pick> merged;
        merged.reserve(m_picks.size() + free.size());
        std::ranges::merge(m_picks, free, std::back_inserter(merged), std::less<>());
        m_picks = std::move(merged);
    }
    const std::vector<Pick> &picks() const { return m_picks; }

private:
    static void append(std::vector<Interval> &to, const Interval &interval)
    {
        if (!to.empty() && interval.start <= to.back().end)
            to.back().end = std::max(to.back().end, interval.end);
        else
            to.push_back(interval);
    }

    std::vector<Pick> m_picks;
    std::vector<Interval> m_taken;
};
}

Result<std::vector<Bucket>> Buckets::gather(const Readings &readings, const std::vector<Interval> &intervals)
{
    std::vector<Bucket> buckets;
    buckets.reserve(intervals.size());
    std::size_t i = 0;
    for (const Interval &interval : intervals) {
        const qint64 longest = longestReadingIn(interval);
        Gatherer gatherer(readings, interval);
        while (i < readings.size() && readings.starts[i] < interval.start)
            ++i;
        for (; i < readings.size() && readings.starts[i] < interval.end; ++i) {
            if (readings.isMissing(i))
                continue;
            if (readings.lengths[i] > longest)
                return noSuchResolution(readings);
            gatherer.add(i);
        }
        buckets.push_back(gatherer.bucket());
    }
    return buckets;
}

Readings Buckets::resolve(std::vector<Readings> layers)
{
    std::vector<Readings *> filled;
    for (Readings &layer : layers) {
        if (layer.size() > 0)
            filled.push_back(&layer);
    }
    if (filled.size() < 2)
        return !filled.empty() ? std::move(*filled.front()) : layers.empty() ? Readings() : std::move(layers.front());

    Choice choice;
    for (const bool missing : {false, true}) {
        for (const Readings *layer : filled)
            choice.add(*layer, missing);
    }
    const Scale scale = commonScale(filled);
    Readings resolved;
    resolved.unit = filled.front()->unit;
    resolved.exponent = scale.exponent;
    resolved.tailExponent = scale.hasTails() ? scale.tailExponent : 0;
    const bool hasQualities = std::ranges::any_of(filled, [](const Readings *layer) { return !layer->qualities.empty(); });
    const Int128 split = *Decimal(1, scale.exponent).mantissaAt(scale.tailExponent);
    resolved.starts.reserve(choice.picks().size());
    resolved.lengths.reserve(choice.picks().size());
    resolved.values.reserve(choice.picks().size());
    for (const auto &[layer, i] : choice.picks()) {
        resolved.starts.push_back(layer->starts[i]);
        resolved.lengths.push_back(layer->lengths[i]);
        const Decimal value = layer->isMissing(i) ? Decimal() : layer->value(i).rounded(-scale.tailExponent);
        const Int128 mantissa = *value.mantissaAt(scale.tailExponent);
        resolved.values.push_back(layer->isMissing(i) ? noReading : qint64(scale.hasTails() ? mantissa / split : mantissa));
        if (scale.hasTails())
            resolved.tails.push_back(qint64(mantissa % split));
        if (hasQualities)
            resolved.qualities.push_back(layer->quality(i));
    }
    return resolved;
}
