// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/** Files as utilities give them out, of the made-up home's quarter hours. */
namespace MeterFiles
{
constexpr int quarterHoursADay = 96;

/** Green Button of so many days, 96 readings each with cost and quality; 1,207 days are 30 MB. */
QByteArray greenButton(int days);
/** The same readings, each laid out in another way: other blanks between elements, other children beside those that count. */
QByteArray irregularGreenButton(int days);
/** `DATE,START TIME,END TIME,USAGE (kWh)`, a row a quarter hour, without clock changes; 3,653 days are 10 MB. */
QByteArray csv(int days);
}
