// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/digiwatt/digiwattinstants.h"
#include "services/digiwatt/digiwattperiod.h"

#include <QList>
#include <QString>

/** In which order the dates of an answer were read, and why. A user is told, for it may be a guess. */
struct DigiwattReading
{
    std::optional<QString> order; /**< `year-month-day` or `year-day-month` */
    /** `values`: the other would be no date; `steps`: only so they come one after the other; `period`: only so they are in the time that
     *  was asked for; `usual`: nothing told, so it is the usual order. */
    std::optional<QString> ground;
};

/** Finds the one order in which all dates of an answer are read. */
namespace DigiwattDates
{
/** All instants of an answer. */
struct Lists
{
    QList<DigiwattInstants *> even; /**< each at the same distance from the one before */
    QList<DigiwattInstants *> others;
};

/** Settles all of them in one order and says which. Nothing where some are dates in one order only and some in the other.
 *  @p asked are the days they should be in, give or take two; not valid: not known. */
std::optional<DigiwattReading> settle(const Lists &lists, const DigiwattDays &asked);
}
