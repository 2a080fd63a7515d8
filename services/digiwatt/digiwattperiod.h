// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

/** Local days of a home in Italy, from the first to the last. */
struct DigiwattDays
{
    QDate first;
    QDate last;

    bool operator==(const DigiwattDays &) const = default;
};

/** The six periods that Digiwatt knows. All of them are told from the day on which one asks. */
namespace DigiwattPeriod
{
/** The day that it is in Italy at this instant. */
QDate dayAt(const QDateTime &instant);
/** The days that @p period meant when it was asked at @p now; no valid ones where it is no period. A period that is not over ends
 *  with the day on which one asks. */
DigiwattDays days(const QString &period, const QDateTime &now);
}
