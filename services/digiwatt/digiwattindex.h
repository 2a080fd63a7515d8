// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/digiwatt/digiwattinstants.h"
#include "services/json/shapefault.h"

#include <QJsonValue>
#include <QList>

/** An hour of a week. */
struct DigiwattHour
{
    int weekday = 0; /**< 0 to 6; that 0 is Monday is inferred */
    int hour = 0; /**< 0 to 23 */

    bool operator==(const DigiwattHour &) const = default;
};

/** What the rows of a table are of: instants, numbers (months, or one row of all) or hours of a week. Only one of the three lists has
 *  anything. */
struct DigiwattIndex
{
    DigiwattInstants instants;
    QList<qint64> numbers;
    QList<DigiwattHour> hours;

    std::size_t size() const { return instants.size() + std::size_t(numbers.size() + hours.size()); }
    /** The fault is one of @p json, which is none of the three or another than those before. */
    MaybeFault add(const QJsonValue &json);
    /** Of instants, once they are settled. */
    QJsonValue at(std::size_t row) const;
};
