// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattshift/wattshiftexamples.h"

using namespace Qt::StringLiterals;

namespace
{
const QString home = u"ws_home_demo"_s;
const QString ratePlan = u"6915de3f881cbc6041e4c887"_s;

WattShiftDays days(qint64 count, double kilowattHours)
{
    return WattShiftDays(count, QList<double>(96, kilowattHours));
}
}

WattShiftUtilityQuery WattShiftExamples::utilities()
{
    return {.zipCode = u"94107"_s, .detail = u"minimal"_s, .pageSize = 10, .page = 1};
}

WattShiftHomeDraft WattShiftExamples::homeCreate()
{
    return {.name = u"My Test Home"_s,
            .utility = u"14328"_s,
            .ratePlan = u"6915de25881cbc6041e4c7f1"_s,
            .zipCode = u"95313"_s,
            .solarKilowatts = 5,
            .isNotNetMetered = false};
}

WattShiftHomeUpdate WattShiftExamples::homeUpdate()
{
    WattShiftHomeUpdate update;
    update.home = home;
    update.name = u"My home"_s;
    update.carbonSignal = u"MEDIUM"_s;
    return update;
}

WattShiftHomeQuestion WattShiftExamples::impactHome()
{
    WattShiftHomeQuestion question;
    question.home = home;
    question.start = QDate(2025, 1, 7);
    question.end = QDate(2025, 2, 8);
    question.usage = days(32, 0.18);
    question.feedIn = days(32, 0);
    return question;
}

WattShiftInlineQuestion WattShiftExamples::impactInline()
{
    WattShiftInlineQuestion question;
    question.place = {.ratePlan = ratePlan, .zipCode = u"94612"_s, .carbonSignal = u"MEDIUM"_s, .solarKilowatts = 6.4};
    question.start = QDate(2025, 1, 7);
    question.end = QDate(2025, 2, 8);
    question.usage = days(32, 0.18);
    return question;
}

WattShiftPlanQuestion WattShiftExamples::billRatePlan()
{
    WattShiftPlanQuestion question;
    question.ratePlan = ratePlan;
    question.start = QDate(2026, 7, 1);
    question.end = QDate(2026, 8, 1);
    question.usage = days(31, 0.3125);
    question.feedIn = days(31, 0);
    question.isDebugging = true;
    return question;
}

WattShiftPriceQuestion WattShiftExamples::priceSignal()
{
    return {home, QDateTime({2025, 2, 25}, {16, 13, 37, 902}, Qt::UTC), QDateTime({2025, 2, 26}, {16, 13, 37, 902}, Qt::UTC)};
}
