# SPDX-FileCopyrightText: 2026 The Wattglass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints one line per zone named: the zone, then the UTC second in which each local day from FIRST to before END begins.

Usage: zonedays.py FIRST END ZONE...
"""
import sys
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def first_second_of(day, zone, near):
    """For midnights that the clock skips: the first second whose local date is day or later."""
    before, after = near - 2 * 86400, near + 2 * 86400
    while before < after:
        middle = (before + after) // 2
        if (EPOCH + timedelta(seconds=middle)).astimezone(zone).date() >= day:
            after = middle
        else:
            before = middle + 1
    return before


def start_of(day, zone):
    midnight = datetime(day.year, day.month, day.day, tzinfo=zone)
    second = int(midnight.timestamp())
    back = datetime.fromtimestamp(second, zone)
    if back.replace(tzinfo=None) == midnight.replace(tzinfo=None):
        return second
    return first_second_of(day, zone, second)


first, end = date.fromisoformat(sys.argv[1]), date.fromisoformat(sys.argv[2])
days = [first + timedelta(days=i) for i in range((end - first).days)]
for name in sys.argv[3:]:
    zone = ZoneInfo(name)
    print(name, *(start_of(day, zone) for day in days))
