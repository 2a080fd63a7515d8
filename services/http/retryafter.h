// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <chrono>
#include <optional>

/** The header in which a service says how long to leave it alone. */
namespace RetryAfter
{
/** The pause that @p value means, seconds or a date (past: none at all), up to a year; nothing where it is neither. */
std::optional<std::chrono::seconds> of(const QByteArray &value, const QDateTime &now);
}
