// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/operation.h"
#include "services/digiwatt/digiwattdates.h"
#include "services/digiwatt/digiwattmoment.h"
#include "services/digiwatt/digiwattquery.h"

/** The home beside the average of similar ones. */
struct DigiwattBeside
{
    std::optional<double> user;
    std::optional<double> average;
};

/** What an appliance used, and what of it could be saved, in Wh. */
struct DigiwattSaved
{
    std::optional<double> actual;
    std::optional<double> saving;
};

/** What standby used in some days, in Wh. */
struct DigiwattStretch
{
    DigiwattMoment start; /**< the first day */
    DigiwattMoment stop; /**< the last day, which counts */
    std::optional<double> value;
};

struct DigiwattHistory
{
    std::optional<double> threshold; /**< above which it is much */
    QList<DigiwattStretch> stretches;
};

/** An appliance beside the average. It is told in one of three ways, by what it is. */
struct DigiwattSaving
{
    QString appliance; /**< as the service calls it, known or not */
    std::optional<DigiwattBeside> singleUse; /**< Wh each time, of what is used in cycles */
    std::optional<DigiwattBeside> uses; /**< how often */
    std::optional<DigiwattBeside> total; /**< Wh, of what is always on */
    std::optional<DigiwattSaved> consumption;
    std::optional<DigiwattHistory> history; /**< of standby */

    /** `cycles`, `always`, `standby`; nothing where it is told in none of these ways. */
    std::optional<QString> kind() const;
    /** Whether average and user are in different units, as in the documents: 40.52 beside 7872. Nothing where either lacks. */
    std::optional<bool> isAverageDoubtful() const;
};

struct DigiwattSavings
{
    std::optional<QString> account;
    std::optional<double> consumption; /**< no document says what it is */
    QList<DigiwattSaving> appliances;
    DigiwattReading reading; /**< of the histories */
};

/** Reads what could be saved. */
namespace DigiwattAdvice
{
Result<DigiwattSavings> read(const QByteArray &body, const Asked<DigiwattAccountQuery> &asked);
}

template<>
const Shape<DigiwattBeside> &shapeOf<DigiwattBeside>();
template<>
const Shape<DigiwattSaved> &shapeOf<DigiwattSaved>();
template<>
const Shape<DigiwattStretch> &shapeOf<DigiwattStretch>();
template<>
const Shape<DigiwattHistory> &shapeOf<DigiwattHistory>();
template<>
const Shape<DigiwattSaving> &shapeOf<DigiwattSaving>();
template<>
const Shape<DigiwattSavings> &shapeOf<DigiwattSavings>();
