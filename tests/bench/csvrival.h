// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <string>
#include <vector>

/** CSV read as one usually does in C++: a line at a time, split at commas, numbers by from_chars. */
namespace CsvRival
{
struct Columns
{
    std::vector<qint64> starts; /**< seconds from 1970 on the clock of the file */
    std::vector<qint64> wattHours;

    bool operator==(const Columns &) const = default;
};

Columns byLines(const std::string &text);
}
