// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

/** The length into which readings are gathered. From Day on it is a local day, week, month or year of the site. */
enum class Step : quint8 { Minute, FiveMinutes, QuarterHour, Hour, Day, Week, Month, Year };

namespace Steps
{
QList<Step> all();
/** 1m, 5m, 15m, hour, day, week, month, year. */
QString name(Step step);
std::optional<Step> fromName(const QString &name);
/** Of the steps up to an hour; 0 for the calendar's. */
int seconds(Step step);
/** The shortest a bucket of this step can be, in seconds: 23 hours for a day, 28 days less one hour for a month. */
qint64 shortest(Step step);
}
