// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/chartdata.h"
#include "models/values/period.h"

#include <optional>

/** The sentences of the History page. */
namespace HistoryWords
{
/** Energy by day, Power, Gas by month. */
QString title(const ChartData &data);
/** The time that a chart covers: `9 – 19 Dec 2011`; within a day `Sat 31 Dec 2011, 14:00 – 18:00`. */
QString range(const ChartData &data);
/** Electricity, Gas, Water, Cost. */
QString quantity(Unit::Kind kind);
QString nothingYet();
/** `Includes 12 repaired readings.`, in those of @p data that are not @p hidden; empty without any. */
QString repaired(const ChartData &data, const QStringList &hidden);
/** There is data, but none in the period of this title; @p lifetime says when there is. */
QString nothingHere(const QString &periodTitle, const std::optional<Period> &lifetime);
/** Which part of the bars before @p now has no readings; nothing when all have. */
std::optional<QString> incomplete(const ChartData &totals, qint64 now);
}
