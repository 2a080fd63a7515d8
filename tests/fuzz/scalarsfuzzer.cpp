// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/timearguments.h"
#include "services/import/csvnumbers.h"
#include "services/import/csvtimes.h"
#include "services/import/csvunits.h"
#include "tests/fuzz/require.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostDigits = 36; // that Decimal::fromText reads

void decimalsReadBack(QByteArrayView text)
{
    const auto number = Decimal::fromText(text);
    if (!number || std::abs(number->exponent()) > mostDigits)
        return;
    const QByteArray plain = number->toString().toLatin1();
    const auto again = Decimal::fromText(plain);
    Require::that(!again || *again == *number, "a number reads back from its digits");
    Require::that(again || plain.size() > mostDigits, "its digits are a number");
    Require::that((*number - *number).mantissa() == 0, "a number less itself is nothing");
}

void numbersReadBack(QByteArrayView text)
{
    const auto mark = CsvNumbers::markOf(text);
    for (const char decimal : {'.', ','}) {
        const auto number = CsvNumbers::read(text, decimal);
        Require::that(!number || mark, "what is read as a number looks like one");
        if (!number)
            continue;
        Require::that(CsvNumbers::normalised(*number) == *number, "trailing zeros count for nothing");
        const auto again = CsvNumbers::read(number->toString().toLatin1(), '.');
        Require::that(!again || *again == *number, "a cell's number reads back");
    }
    CsvNumbers::isMissing(text);
}

void timesAreDays(QByteArrayView text)
{
    const auto time = CsvTimes::apart(text);
    if (!time)
        return;
    using Order = CsvTimes::Order;
    for (const Order order : {Order::YearMonthDay, Order::YearDayMonth, Order::DayMonthYear, Order::MonthDayYear}) {
        if (!time->hasDate)
            continue;
        const auto seconds = CsvTimes::wallSeconds(*time, order);
        Require::that(!seconds || QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC).isValid(), "a time is one of the calendar");
        CsvTimes::formatOf(*time, order);
    }
}

/** An instant told by a clock is that instant when it is read again. */
void instantsReadBack(const QString &text, const SiteZone &zone)
{
    const auto instant = TimeArguments::instant(text, zone, u"--from"_s);
    if (!instant)
        return;
    const QString told = zone.isoTime(*instant);
    const auto again = TimeArguments::instant(told, zone, u"--from"_s);
    const int year = zone.dateAt(*instant).year();
    Require::that(year < 1 || year > 9999 || zone.offsetAt(*instant) % 60 != 0 || (again && *again == *instant), "an instant reads back");
}
void readAsEverything(const QByteArray &content)
{
    static const SiteZone rome = *SiteZone::withId("Europe/Rome");
    const QString text = QString::fromUtf8(content);
    decimalsReadBack(content);
    numbersReadBack(content);
    timesAreDays(content);
    instantsReadBack(text, rome);
    CsvTimes::orderOf(text);
    CsvUnits::withSymbol(text);
    CsvUnits::inName(text);
    Unit::withSymbol(text);
}
}

/** One text as everything that a cell or an option can be: a number, a date, a time, a unit. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    return Require::quick(size, [&] {
        readAsEverything(inputOf(data, size));
        return 0;
    });
}
