// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/sitezone.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>

#include <cstdlib>
#include <limits>

using namespace Qt::StringLiterals;

/** Segment i runs from starts[i] to the next start at offsets[i]; the first begins before all time, the last never ends. */
struct SiteZone::Table
{
    QByteArray id;
    std::vector<qint64> starts;
    std::vector<int> offsets;

    std::size_t segmentAt(qint64 utc) const { return std::size_t(std::ranges::upper_bound(starts, utc) - starts.begin()) - 1; }
    qint64 endOf(std::size_t i) const { return i + 1 < starts.size() ? starts[i + 1] : std::numeric_limits<qint64>::max(); }
};

namespace
{
constexpr qint64 daySeconds = 86400;
constexpr qint64 epochJulianDay = 2440588;
constexpr qint64 beforeAllTime = std::numeric_limits<qint64>::min();

qint64 localMidnight(QDate day)
{
    return (day.toJulianDay() - epochJulianDay) * daySeconds;
}

qint64 dayNumber(qint64 localSeconds)
{
    return (localSeconds >= 0 ? localSeconds : localSeconds - daySeconds + 1) / daySeconds;
}

void put(QChar *at, int digits, int number)
{
    for (; digits > 0; number /= 10)
        at[--digits] = QChar(u'0' + number % 10);
}

/** QTimeZone takes any letters for a POSIX rule at offset 0, and knows no links such as Etc/UTC by isTimeZoneIdAvailable(). */
bool isInstalled(const QByteArray &id)
{
    static const QRegularExpression shape(u"^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"_s);
    const QString name = QString::fromUtf8(id);
    return shape.match(name).hasMatch() && QFileInfo(u"/usr/share/zoneinfo/"_s + name).isFile();
}
}

SiteZone::SiteZone()
    : m_table(std::make_shared<const Table>(Table{QByteArrayLiteral("UTC"), {beforeAllTime}, {0}}))
{
}

SiteZone::SiteZone(std::shared_ptr<const Table> table)
    : m_table(std::move(table))
{
}

Result<SiteZone> SiteZone::withId(const QByteArray &id)
{
    if (id == QByteArrayLiteral("UTC"))
        return SiteZone();
    const Error unknown{Error::Kind::UnknownZone, {.found = QString::fromUtf8(id)}};
    if (!isInstalled(id))
        return unknown;
    const QTimeZone zone(id);
    if (!zone.isValid())
        return unknown;

    const QDateTime end({2101, 1, 1}, {0, 0}, Qt::UTC);
    QDateTime from({1970, 1, 1}, {0, 0}, Qt::UTC);
    Table table{id, {beforeAllTime}, {zone.offsetFromUtc(from)}};
    // QTimeZone breaks off where a zone's written transitions end and its rule begins, and goes on when asked from there.
    for (auto some = zone.transitions(from, end); !some.isEmpty(); some = zone.transitions(from, end)) {
        for (const QTimeZone::OffsetData &transition : some) {
            if (transition.offsetFromUtc == table.offsets.back())
                continue;
            table.starts.push_back(transition.atUtc.toSecsSinceEpoch());
            table.offsets.push_back(transition.offsetFromUtc);
        }
        from = some.last().atUtc.addSecs(1);
    }
    return SiteZone(std::make_shared<const Table>(std::move(table)));
}

QByteArray SiteZone::id() const
{
    return m_table->id;
}

int SiteZone::offsetAt(qint64 utc) const
{
    return m_table->offsets[m_table->segmentAt(utc)];
}

QDate SiteZone::dateAt(qint64 utc) const
{
    return QDate::fromJulianDay(dayNumber(utc + offsetAt(utc)) + epochJulianDay);
}

int SiteZone::secondOfDayAt(qint64 utc) const
{
    const qint64 local = utc + offsetAt(utc);
    return int(local - dayNumber(local) * daySeconds);
}

qint64 SiteZone::startOf(QDate day) const
{
    // Local time only rises within a segment, so the first one to hold a time of the day or later holds the first such time.
    const qint64 midnight = localMidnight(day);
    std::size_t i = m_table->segmentAt(midnight - 2 * daySeconds);
    while (m_table->endOf(i) <= midnight - m_table->offsets[i])
        ++i;
    return std::max(m_table->starts[i], midnight - m_table->offsets[i]);
}

std::vector<qint64> SiteZone::instantsAt(QDate day, int secondOfDay) const
{
    const qint64 local = localMidnight(day) + secondOfDay;
    std::vector<qint64> instants;
    for (std::size_t i = m_table->segmentAt(local - 2 * daySeconds); i < m_table->starts.size(); ++i) {
        if (m_table->starts[i] > local + 2 * daySeconds)
            break;
        const qint64 instant = local - m_table->offsets[i];
        if (m_table->starts[i] <= instant && instant < m_table->endOf(i))
            instants.push_back(instant);
    }
    return instants;
}

QString SiteZone::isoTime(qint64 utc) const
{
    const int offset = offsetAt(utc);
    const int second = secondOfDayAt(utc);
    const QDate date = dateAt(utc);
    const int minutes = std::abs(offset) / 60;
    QString iso = u"0000-00-00T00:00:00+00:00"_s;
    QChar *const text = iso.data();
    put(text, 4, date.year());
    put(text + 5, 2, date.month());
    put(text + 8, 2, date.day());
    put(text + 11, 2, second / 3600);
    put(text + 14, 2, second / 60 % 60);
    put(text + 17, 2, second % 60);
    text[19] = offset < 0 ? u'-' : u'+';
    put(text + 20, 2, minutes / 60);
    put(text + 23, 2, minutes % 60);
    return iso;
}
