// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

/** The hours of Italian tariffs by resolution 181/06 of the regulator (AEEG, now ARERA), in force since 1 January 2007, by the local
 *  legal time of Italy: F1 on working days from 8 to 19; F2 on working days from 7 to 8 and from 19 to 23, on Saturdays from 7 to 23;
 *  F3 the rest, and all Sundays and holidays. F23 is F2 and F3.
 */
enum class ItalianBand : quint8 { F1, F2, F3 };

namespace ItalianBands
{
/** Whether 4 October, a holiday again from 2026 by law 151/2025 and in no source of the bands, counts as one. */
enum class FourthOfOctober { Working, Holiday };

/** The holidays of the bands besides Sundays: 1 and 6 January, Easter Monday, 25 April, 1 May, 2 June, 15 August, 1 November, 8, 25 and
 *  26 December. */
bool isHoliday(QDate day, FourthOfOctober october = FourthOfOctober::Working);
/** Of the hour that begins at @p hour on the clock. */
ItalianBand at(QDate day, int hour, FourthOfOctober october = FourthOfOctober::Working);
}
