// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

/** One thing that was found out about a CSV file, and why. */
struct CsvFinding
{
    Q_GADGET
public:
    /** What speaks for a finding. In brackets: its arguments. */
    enum class Reason {
        Chosen, /**< the user said so */
        Open, /**< nothing decides: it has to be asked */
        ByteOrderMark,
        ValidUtf8,
        NotUtf8, /**< the bytes are no UTF-8 [line of the first that is not] */
        EvenRows, /**< all rows have as many cells [how many] */
        OneColumn,
        MarkDecides, /**< a number that can only be read so [the number] */
        NoMarks, /**< all numbers are whole */
        FirstRowNames, /**< the first row is text where others hold numbers or times [its first text] */
        FirstRowHoldsData,
        YearFirst, /**< dates begin with the year [a date] */
        DayOver12, /**< a number over 12 can only be a day [the date] */
        DotsMeanDayFirst, /**< dates with dots begin with the day [a date] */
        SecondsSince1970, /**< [a number] */
        OffsetInText, /**< times say how far they are from UTC [a time] */
        UtcInText, /**< times end with Z [a time] */
        UtcInName, /**< the column's name says UTC [its name] */
        NoOffsets, /**< times are those of the clock on the wall [a time] */
        NumberedRows, /**< a column counts up [its first number, its last] */
        NumbersRepeat, /**< each number comes several times [how often] */
        NoTimes, /**< no column tells the time */
        SitesZone,
        OnlyZoneThatFits, /**< offsets and their changes are those of one zone */
        CommonDistance, /**< most rows are so far apart [how many, of how many] */
        RowsFillPeriod, /**< so many rows are a whole [rows; year, week or day] */
        NameSaysStep, /**< the column of numbers is named for its unit [its name] */
        NeverFalls, /**< numbers never fall over many rows [how many] */
        SeldomFalls, /**< a register that began anew [how often] */
        RisesAndFalls, /**< numbers rise and fall [rises, falls] */
        TooFewRows, /**< too few to tell a register: taken for amounts [how many] */
        AllTheSame, /**< no number differs from the others */
        PowerIsNoCount, /**< power cannot be a register */
        RateIsNoCount, /**< what comes of a kWh cannot */
        UnitInName, /**< [the name] */
        UnitInFileName, /**< [the name] */
        UnitInColumn, /**< another column tells the unit [its name] */
        SumsToOne, /**< all numbers together are 1: shares of a year */
        NameSaysMeaning, /**< [the word] */
        OnlyValue, /**< the file has one column of values */
        ChosenRegion, /**< marginal CO2 of the chosen region, in one of AVERT's files [the region] */
        OtherRegion, /**< that of another */
        OneOfMany, /**< a named column among others: an appliance or circuit */
        NotEnergy, /**< the name says that it is something else [the word] */
        NotNumbers, /**< the column holds text */
        AnotherClock, /**< a better column tells the time */
        Clock, /**< the column tells the time */
        EstimateMarks, /**< the column names the columns whose values were estimated */
    };
    Q_ENUM(Reason)

    QString field; /**< the choice as the command line names it: encoding, delimiter, decimal, header, date-format, clock, ... */
    QString value; /**< as that option takes it; empty when it has to be asked */
    Reason reason = Reason::Open;
    QStringList arguments; /**< what the reason speaks of */
    bool certain = true; /**< false: likely, and worth a look */

    bool operator==(const CsvFinding &) const = default;
};

/** What a column of a CSV file was taken for. */
struct CsvColumn
{
    QString name; /**< from the header, else the column's number from 1 */
    QString meaning; /**< `kind[/part]` of the series it becomes; time; ignore */
    QString unit; /**< of values, as the file counts; empty: open, or none */
    bool cumulative = false; /**< a register's count */
    CsvFinding why; /**< of the meaning */

    bool operator==(const CsvColumn &) const = default;
};

/** A choice that the file leaves open. */
struct CsvQuestion
{
    QString field; /**< the choice as the command line names it */
    QString found; /**< what stands in the file that can be read in several ways */
    QStringList candidates; /**< what could be meant, the likeliest first; empty: anything of its sort */

    bool operator==(const CsvQuestion &) const = default;
};

/** One of the first rows as it would be read. */
struct CsvPreviewRow
{
    QString start; /**< ISO 8601 with offset; the file's own text while the clock is open */
    QStringList values; /**< of the columns that become series, in plain digits; empty where there is none */

    bool operator==(const CsvPreviewRow &) const = default;
};

/** What can be known of a CSV file before it is read, with reasons, and what has to be asked. */
struct CsvGuess
{
    QList<CsvFinding> findings; /**< one a choice, in the order in which they were decided */
    QList<CsvColumn> columns; /**< all columns of the file */
    QList<CsvQuestion> questions; /**< empty: the file can be read */
    QList<CsvPreviewRow> preview;

    bool operator==(const CsvGuess &) const = default;
};
