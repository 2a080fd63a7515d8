// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/digiwattbands.h"

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

bool isHoliday(QDate day)
{
    constexpr int holidays[]{101, 106, 425, 501, 602, 815, 1101, 1208, 1225, 1226};
    return day.dayOfWeek() == Qt::Sunday || day == easterMonday(day.year())
        || std::ranges::find(holidays, 100 * day.month() + day.day()) != std::end(holidays);
}
}

int DigiwattBands::of(QDate day, int hour)
{
    if (isHoliday(day) || hour < 7 || hour >= 23)
        return 3;
    return day.dayOfWeek() == Qt::Saturday || hour < 8 || hour >= 19 ? 2 : 1;
}
