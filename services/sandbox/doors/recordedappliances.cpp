// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/recordedappliances.h"

#include "models/values/homeseries.h"
#include "services/store/seriesreader.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 minute = 60, day = 86400;

/** `heat-pump` as Digiwatt writes it: `heatPump`. */
QString writtenName(const QString &part)
{
    QStringList words = part.split(u'-');
    for (qsizetype i = 1; i < words.size(); ++i)
        words[i][0] = words[i][0].toUpper();
    return words.join(QString());
}

/** Adds up what readings have in each minute from an instant on. */
class Minutes
{
public:
    explicit Minutes(qint64 start)
        : m_range{start, start + ::day}
    {
    }

    void add(const Interval &time, qint64 value)
    {
        const Interval part = time.intersected(m_range);
        for (qint64 at = part.start; at < part.end;) {
            const std::size_t place = std::size_t((at - m_range.start) / minute);
            const qint64 next = std::min(part.end, m_range.start + qint64(place + 1) * minute);
            m_sums[place] += Int128(value) * (next - at);
            m_covered[place] += next - at;
            at = next;
        }
    }

    std::vector<qint64> watts(int exponent) const
    {
        std::vector<qint64> watts;
        for (std::size_t i = 0; i < m_sums.size(); ++i) {
            const Decimal mean = Decimal(m_sums[i], exponent).quotient(minute, 0);
            watts.push_back(m_covered[i] < minute ? noReading : qint64(mean.mantissaAt(0).value_or(0)));
        }
        return watts;
    }

private:
    Interval m_range;
    std::vector<Int128> m_sums = std::vector<Int128>(::day / minute);
    std::vector<qint64> m_covered = std::vector<qint64>(::day / minute);
};
}

Result<RecordedAppliances> RecordedAppliances::in(SeriesReader &store)
{
    const auto series = store.series().result();
    if (!series)
        return series.error();
    RecordedAppliances recorded;
    for (const SeriesInfo &one : HomeSeries::appliances(*series, {})) {
        const auto power = store.readings(one.key, one.span).result();
        if (!power)
            return power.error();
        recorded.names.append(writtenName(one.key.part.isEmpty() ? SeriesKinds::slug(one.key.kind) : one.key.part));
        recorded.power.push_back(*power);
    }
    if (recorded.isEmpty())
        return Error{Error::Kind::UnknownSeries, {.found = SeriesKinds::slug(SeriesKind::Appliance)}, {}, {}};
    return recorded;
}

std::vector<std::vector<qint64>> RecordedAppliances::day(QDate utcDay) const
{
    const qint64 start = utcDay.startOfDay(Qt::UTC).toSecsSinceEpoch();
    std::vector<std::vector<qint64>> all;
    for (const Readings &readings : power) {
        Minutes minutes(start);
        const auto first = std::ranges::lower_bound(readings.starts, start - ::day); // none is longer
        for (auto i = std::size_t(first - readings.starts.begin()); i < readings.size() && readings.starts[i] < start + ::day; ++i) {
            if (!readings.isMissing(i))
                minutes.add(readings.interval(i), readings.values[i]);
        }
        all.push_back(minutes.watts(readings.exponent));
    }
    return all;
}
