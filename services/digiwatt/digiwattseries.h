// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/operation.h"
#include "services/digiwatt/digiwattdates.h"
#include "services/digiwatt/digiwattframe.h"
#include "services/digiwatt/digiwattquery.h"

/** A table, and what stands around it. */
struct DigiwattTable
{
    std::optional<QString> account;
    std::optional<QString> period; /**< as the service repeats it; it writes one even where none was asked */
    std::optional<DigiwattFrame> table;
};

/** Power in W, a row an instant: the mean of the time up to the next. Energy is the sum of W x step. */
struct DigiwattSeries : DigiwattTable
{
    DigiwattReading reading;
    std::optional<qint64> stepSeconds; /**< as the instants have it; nothing where they have none */
};

/** Reads power over time. */
namespace DigiwattPower
{
/** A column an appliance. */
Result<DigiwattSeries> consumption(const QByteArray &body, const Asked<DigiwattPeriodQuery> &asked);
/** One column, `active_power_received`, of the latest six hours. */
Result<DigiwattSeries> latest(const QByteArray &body, const Asked<DigiwattAccountQuery> &asked);
}

/** What the home takes now. */
struct DigiwattRealtime
{
    std::optional<QString> account;
    std::optional<double> watts; /**< nothing: it does not tell now */
};

namespace DigiwattNow
{
Result<DigiwattRealtime> read(const QByteArray &body, const Asked<DigiwattAccountQuery> &asked);
}

template<>
const Shape<DigiwattSeries> &shapeOf<DigiwattSeries>();
template<>
const Shape<DigiwattRealtime> &shapeOf<DigiwattRealtime>();

/** The members of a table, for the shapes of those who have one. */
template<typename T>
QList<ShapeField<T>> digiwattTableFields()
{
    return {field<T>(QStringLiteral("account_number"), &T::account, {.isEitherWay = true}),
            field<T>(QStringLiteral("period"), &T::period),
            field<T>(QStringLiteral("electricity_data"), &T::table)};
}
