// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/csvrival.h"

#include <charconv>
#include <chrono>
#include <cmath>
#include <sstream>
#include <string_view>

namespace
{
template<typename Number>
Number numberIn(std::string_view text)
{
    Number number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

qint64 secondsOf(std::string_view date, std::string_view time)
{
    const auto part = [](std::string_view text, std::size_t at, std::size_t length) { return numberIn<int>(text.substr(at, length)); };
    const std::chrono::year_month_day day(
        std::chrono::year(part(date, 0, 4)), std::chrono::month(unsigned(part(date, 5, 2))), std::chrono::day(unsigned(part(date, 8, 2))));
    return std::chrono::sys_days(day).time_since_epoch().count() * 86400ll + part(time, 0, 2) * 3600 + part(time, 3, 2) * 60;
}
}

CsvRival::Columns CsvRival::byLines(const std::string &text)
{
    Columns columns;
    std::istringstream stream(text);
    std::string line;
    std::vector<std::string_view> cells;
    std::getline(stream, line);
    while (std::getline(stream, line)) {
        cells.clear();
        const std::string_view row = line;
        for (std::size_t begin = 0;;) {
            const std::size_t comma = row.find(',', begin);
            cells.push_back(row.substr(begin, comma - begin));
            if (comma == std::string_view::npos)
                break;
            begin = comma + 1;
        }
        columns.starts.push_back(secondsOf(cells[0], cells[1]));
        columns.wattHours.push_back(std::llround(numberIn<double>(cells[3]) * 1000));
    }
    return columns;
}
