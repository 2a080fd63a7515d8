// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/interval.h"
#include "models/values/result.h"

#include <QDate>
#include <QTimeZone>

#include <memory>
#include <vector>

/** A site's clock: the offsets of one IANA zone as a table, so that days are found by search over UTC. Cheap to copy.
 *
 *  A local day runs from the first instant whose local date is that day (or later, where the clock skipped the day)
 *  to the start of the next; it has 23, 24 or 25 hours, seldom others, and none where a date was skipped.
 */
class SiteZone
{
public:
    /** UTC. */
    SiteZone();
    /** The zone with this IANA id; Error::UnknownZone otherwise. Covers 1970 to 2100. */
    static Result<SiteZone> withId(const QByteArray &id);

    QByteArray id() const;
    int offsetAt(qint64 utc) const; /**< seconds east of Greenwich */
    QDate dateAt(qint64 utc) const;
    /** Seconds since local midnight as the clock on the wall shows them. */
    int secondOfDayAt(qint64 utc) const;
    qint64 startOf(QDate day) const;
    Interval day(QDate day) const { return {startOf(day), startOf(day.addDays(1))}; }
    /** The instants at which the wall clock shows this: none where it skips, two where it repeats. */
    std::vector<qint64> instantsAt(QDate day, int secondOfDay) const;
    /** `2011-03-13T01:00:00-08:00`. */
    QString isoTime(qint64 utc) const;
    bool operator==(const SiteZone &other) const { return id() == other.id(); }

private:
    struct Table;
    explicit SiteZone(std::shared_ptr<const Table> table);

    std::shared_ptr<const Table> m_table;
};
