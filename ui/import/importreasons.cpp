// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importreasons.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace
{
using Reason = CsvFinding::Reason;

struct Row
{
    Reason reason;
    const char *sentence;
};

const Row rows[] = {
    {Reason::Chosen, QT_TRANSLATE_NOOP("ImportWords", "You chose it.")},
    {Reason::ByteOrderMark, QT_TRANSLATE_NOOP("ImportWords", "The file says so at its beginning.")},
    {Reason::ValidUtf8, QT_TRANSLATE_NOOP("ImportWords", "All of the file can be read so.")},
    {Reason::NotUtf8, QT_TRANSLATE_NOOP("ImportWords", "Line %1 is not UTF-8.")},
    {Reason::EvenRows, QT_TRANSLATE_NOOP("ImportWords", "It cuts the rows into %1 columns each.")},
    {Reason::OneColumn, QT_TRANSLATE_NOOP("ImportWords", "The file has one column.")},
    {Reason::MarkDecides, QT_TRANSLATE_NOOP("ImportWords", "“%1” can only be read so.")},
    {Reason::NoMarks, QT_TRANSLATE_NOOP("ImportWords", "All numbers are whole.")},
    {Reason::FirstRowNames, QT_TRANSLATE_NOOP("ImportWords", "It says “%1” where the others hold numbers or times.")},
    {Reason::FirstRowHoldsData, QT_TRANSLATE_NOOP("ImportWords", "It is like all the others.")},
    {Reason::YearFirst, QT_TRANSLATE_NOOP("ImportWords", "“%1” begins with the year.")},
    {Reason::DayOver12, QT_TRANSLATE_NOOP("ImportWords", "In “%1” a number over 12 can only be the day.")},
    {Reason::DotsMeanDayFirst, QT_TRANSLATE_NOOP("ImportWords", "Dates with dots, like “%1”, begin with the day.")},
    {Reason::SecondsSince1970, QT_TRANSLATE_NOOP("ImportWords", "Numbers like %1 are seconds since 1970.")},
    {Reason::OffsetInText, QT_TRANSLATE_NOOP("ImportWords", "Times like “%1” say how far they are from UTC.")},
    {Reason::UtcInText, QT_TRANSLATE_NOOP("ImportWords", "Times like “%1” end with Z, which means UTC.")},
    {Reason::UtcInName, QT_TRANSLATE_NOOP("ImportWords", "The column is called “%1”.")},
    {Reason::NoOffsets, QT_TRANSLATE_NOOP("ImportWords", "Times like “%1” are those of the clock on the wall.")},
    {Reason::NumberedRows, QT_TRANSLATE_NOOP("ImportWords", "It counts the rows.")},
    {Reason::NumbersRepeat, QT_TRANSLATE_NOOP("ImportWords", "The rows are numbered, each number %1 times.")},
    {Reason::NoTimes, QT_TRANSLATE_NOOP("ImportWords", "No column tells the time.")},
    {Reason::SitesZone, QT_TRANSLATE_NOOP("ImportWords", "It is the site's.")},
    {Reason::OnlyZoneThatFits, QT_TRANSLATE_NOOP("ImportWords", "No other zone has these offsets.")},
    {Reason::CommonDistance, QT_TRANSLATE_NOOP("ImportWords", "%1 of %2 rows are so far apart.")},
    {Reason::RowsFillPeriod, QT_TRANSLATE_NOOP("ImportWords", "%1 rows are then exactly one %2.")},
    {Reason::NameSaysStep, QT_TRANSLATE_NOOP("ImportWords", "The column is called “%1”.")},
    {Reason::NeverFalls, QT_TRANSLATE_NOOP("ImportWords", "The numbers never fall, over %1 rows.")},
    {Reason::SeldomFalls, QT_TRANSLATE_NOOP("ImportWords", "The numbers rise on, and begin anew %1 times.")},
    {Reason::RisesAndFalls, QT_TRANSLATE_NOOP("ImportWords", "The numbers rise %1 times and fall %2 times.")},
    {Reason::TooFewRows, QT_TRANSLATE_NOOP("ImportWords", "%1 rows are too few to tell a meter's count.")},
    {Reason::AllTheSame, QT_TRANSLATE_NOOP("ImportWords", "All numbers are the same.")},
    {Reason::PowerIsNoCount, QT_TRANSLATE_NOOP("ImportWords", "Power is not counted up.")},
    {Reason::RateIsNoCount, QT_TRANSLATE_NOOP("ImportWords", "What comes of a kWh is not counted up.")},
    {Reason::UnitInName, QT_TRANSLATE_NOOP("ImportWords", "“%1” says the unit.")},
    {Reason::UnitInFileName, QT_TRANSLATE_NOOP("ImportWords", "The file is called “%1”.")},
    {Reason::UnitInColumn, QT_TRANSLATE_NOOP("ImportWords", "The column “%1” says so.")},
    {Reason::SumsToOne, QT_TRANSLATE_NOOP("ImportWords", "All numbers together are 1.")},
    {Reason::NameSaysMeaning, QT_TRANSLATE_NOOP("ImportWords", "Its name says “%1”.")},
    {Reason::OnlyValue, QT_TRANSLATE_NOOP("ImportWords", "It is the only column of values.")},
    {Reason::ChosenRegion, QT_TRANSLATE_NOOP("ImportWords", "AVERT tells marginal CO₂, and this is your region.")},
    {Reason::OtherRegion, QT_TRANSLATE_NOOP("ImportWords", "It is another region.")},
    {Reason::OneOfMany, QT_TRANSLATE_NOOP("ImportWords", "It is one of several named columns.")},
    {Reason::NotEnergy, QT_TRANSLATE_NOOP("ImportWords", "“%1” is not energy.")},
    {Reason::NotNumbers, QT_TRANSLATE_NOOP("ImportWords", "It holds text.")},
    {Reason::AnotherClock, QT_TRANSLATE_NOOP("ImportWords", "Another column tells the time better.")},
    {Reason::Clock, QT_TRANSLATE_NOOP("ImportWords", "It tells the time.")},
    {Reason::EstimateMarks, QT_TRANSLATE_NOOP("ImportWords", "It says which values were estimated.")},
};
}

const char *ImportReasons::sentence(CsvFinding::Reason reason)
{
    const auto found = std::ranges::find(rows, reason, &Row::reason);
    return found == std::end(rows) ? nullptr : found->sentence;
}
