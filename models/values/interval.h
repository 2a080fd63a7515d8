// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>

/** A stretch of time in UTC seconds since 1970, half open: the start belongs to it, the end does not. */
struct Interval
{
    qint64 start = 0;
    qint64 end = 0;

    qint64 length() const { return end - start; }
    bool isEmpty() const { return end <= start; }
    bool contains(qint64 instant) const { return start <= instant && instant < end; }
    bool overlaps(const Interval &other) const { return start < other.end && other.start < end; }
    Interval intersected(const Interval &other) const { return {std::max(start, other.start), std::min(end, other.end)}; }
    bool operator==(const Interval &) const = default;
};
