// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/italianbands.h"

#include <algorithm>

namespace
{
/** The Monday after Easter, by the reckoning of Meeus. */
QDate easterMonday(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return QDate(year, f / 31, f % 31 + 1).addDays(1);
}
}

bool ItalianBands::isHoliday(QDate day, FourthOfOctober october)
{
    constexpr int holidays[]{101, 106, 425, 501, 602, 815, 1101, 1208, 1225, 1226};
    const int date = 100 * day.month() + day.day();
    return (october == FourthOfOctober::Holiday && date == 1004) || std::ranges::find(holidays, date) != std::end(holidays)
        || day == easterMonday(day.year());
}

ItalianBand ItalianBands::at(QDate day, int hour, FourthOfOctober october)
{
    if (day.dayOfWeek() == Qt::Sunday || hour < 7 || hour >= 23 || isHoliday(day, october))
        return ItalianBand::F3;
    return day.dayOfWeek() == Qt::Saturday || hour < 8 || hour >= 19 ? ItalianBand::F2 : ItalianBand::F1;
}
