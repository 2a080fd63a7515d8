// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/seriesinfo.h"

/** Which series of electricity tell what homes use, and what of it is paid for. */
struct HomeSeries
{
    QList<SeriesKey> used; /**< they add up to all that is used */
    QList<SeriesKey> drawn; /**< to what is drawn from the grid; the same as used where nothing tells them apart */

    /** Of @p site, or of all where it is empty: home and chargers, else demand, else import, else all appliances together. What tells of
     *  clearly less of @p time than another does is passed over: a service may tell the demand of hours and the appliances of months. */
    static HomeSeries of(const QList<SeriesInfo> &series, const QString &site, const Interval &time);
    /** The appliances and chargers of @p site, or of all where it is empty, whose power is known. */
    static QList<SeriesInfo> appliances(const QList<SeriesInfo> &series, const QString &site);
    /** The series that tells the CO2 of a kWh of @p site, or of any where it is empty, at @p instant: the marginal before the average; else
     *  the one that reaches farthest. */
    static std::optional<SeriesInfo> carbon(const QList<SeriesInfo> &series, const QString &site, qint64 instant);
    bool operator==(const HomeSeries &) const = default;
};
