#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Wattglass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Totals of a CSV file's columns, computed apart from the program: csvtotals.py FILE amounts|registers SCALE

Prints a line for each column of numbers: its place from 0, the exact sum x SCALE of its amounts (of a register: of what it
counted), and how many cells it has.
"""
import csv
import decimal
import sys

decimal.getcontext().prec = 120
decimal.getcontext().traps[decimal.Inexact] = True
path, mode, scale = sys.argv[1], sys.argv[2], decimal.Decimal(sys.argv[3])


def number(text):
    try:
        value = decimal.Decimal(text.strip())
        return value if value.is_finite() else None
    except decimal.InvalidOperation:
        return None


with open(path, newline="", encoding="utf-8-sig") as file:
    rows = list(csv.reader(file))
for place in range(len(rows[0])):
    values = [v for v in (number(row[place]) for row in rows) if v is not None]
    if len(values) < 2:
        continue
    total = sum(values) if mode == "amounts" else sum(b - a for a, b in zip(values, values[1:]) if b >= a)
    print(place, format(total * scale, "f"), len(values))
