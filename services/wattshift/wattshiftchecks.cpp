// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattshift/wattshiftchecks.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr int quarters = 96;

Error wrong(const QString &field, const QString &found, const QString &right)
{
    return {Error::Kind::BadArgument, {.field = field, .found = found}, {right}, {}};
}

Error missing(const QString &field)
{
    return {Error::Kind::MissingArgument, {.field = field}, {}, {}};
}

Outcome days(const QString &field, const WattShiftDays &days, qint64 wanted)
{
    if (days.size() != wanted)
        return wrong(field, QString::number(days.size()), u"one list for each of %1 days"_s.arg(wanted));
    for (qsizetype i = 0; i < days.size(); ++i) {
        if (days[i].size() != quarters)
            return wrong(u"%1[%2]"_s.arg(field).arg(i), QString::number(days[i].size()), u"96 values"_s);
    }
    return std::monostate();
}

Outcome window(const WattShiftWindow &window)
{
    const qint64 wanted = window.start.daysTo(window.end);
    if (wanted < 1)
        return wrong(u"endDate"_s, window.end.toString(Qt::ISODate), u"a day after startDate"_s);
    if (!window.usage)
        return missing(u"usage"_s);
    const Outcome usage = days(u"usage"_s, *window.usage, wanted);
    return usage && window.feedIn ? days(u"export"_s, *window.feedIn, wanted) : usage;
}
}

Outcome WattShiftChecks::home(const WattShiftHomeDraft &draft)
{
    if (!draft.name || draft.name->isEmpty())
        return missing(u"name"_s);
    if (draft.name->size() > 255)
        return wrong(u"name"_s, QString::number(draft.name->size()), u"1 to 255 characters"_s);
    return std::monostate();
}

Outcome WattShiftChecks::homeQuestion(const WattShiftHomeQuestion &question)
{
    return window(question);
}

Outcome WattShiftChecks::inlineQuestion(const WattShiftInlineQuestion &question)
{
    if (question.usesDefaultUsage.value_or(false) && !question.usage && question.start < question.end)
        return std::monostate();
    return window(question);
}

Outcome WattShiftChecks::planQuestion(const WattShiftPlanQuestion &question)
{
    const QString first = u"the first day of a month"_s;
    if (question.start.day() != 1)
        return wrong(u"startDate"_s, question.start.toString(Qt::ISODate), first);
    if (question.end.day() != 1)
        return wrong(u"endDate"_s, question.end.toString(Qt::ISODate), first);
    return window(question);
}
