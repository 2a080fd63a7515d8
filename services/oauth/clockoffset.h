// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <optional>

/** How far the clock of a service is ahead of ours. */
namespace ClockOffset
{
/** Seconds between @p now and the `Date` of an answer (as RFC 9110 writes it today); nothing when that is none. */
std::optional<qint64> fromDate(const QByteArray &date, const QDateTime &now);
}
