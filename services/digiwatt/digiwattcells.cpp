// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattcells.h"

bool DigiwattCells::readDate(const char *letters, DigiwattInstants &instants)
{
    for (const int place : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (letters[place] < '0' || letters[place] > '9')
            return false;
    }
    DigiwattInstants::Written date{100 * pairAt(letters) + pairAt(letters + 2), pairAt(letters + 5), pairAt(letters + 8), instants.size()};
    const bool isDate = date.in(DigiwattOrder::MonthFirst).isValid() || date.in(DigiwattOrder::DayFirst).isValid();
    if (letters[4] != '-' || letters[7] != '-' || date.year < 1 || !isDate)
        return false;
    instants.dates.push_back(date);
    return true;
}

bool DigiwattCells::readMissing(DigiwattText &text, double &value)
{
    for (const QByteArrayView word : {QByteArrayView("null"), QByteArrayView("NaN")}) {
        if (QByteArrayView(text.letters(), text.left()).startsWith(word)) {
            value = std::numeric_limits<double>::quiet_NaN();
            text.skip(word.size());
            return true;
        }
    }
    return false;
}
