// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattshift/wattshiftcalls.h"
#include "tests/services/calls/damagedanswer.h"
#include "tests/support/fixtures.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
struct Sample
{
    const char *operation;
    const char *answer;
};

class WattShiftMutationTest : public testing::TestWithParam<Sample>
{
};
}

TEST_P(WattShiftMutationTest, isAnErrorWithAPlaceOrAValueWithoutAMadeUpZero)
{
    const QList<Operation> operations = WattShiftCalls::operations();
    const auto one = std::ranges::find(operations, QString::fromLatin1(GetParam().operation), &Operation::id);
    ASSERT_NE(one, operations.end());
    const QByteArray answer = fixture(qPrintable(u"wattshift/%1.json"_s.arg(QLatin1StringView(GetParam().answer))));
    const QDateTime now(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC);

    DamagedAnswer::isRefusedOrToldWithoutMadeUpZeros(*one, answer, {one->example, u"api.wattshift.com"_s, now});
}

INSTANTIATE_TEST_SUITE_P(Answers, WattShiftMutationTest,
                         testing::Values(Sample{"utilities", "utilities"}, Sample{"homes", "homes"}, Sample{"home_create", "home"},
                                         Sample{"home_update", "home"}, Sample{"impact_home", "impact"}, Sample{"impact_inline", "impact"},
                                         Sample{"bill_rate_plan", "impact"}, Sample{"price_signal", "prices"},
                                         Sample{"price_signal", "prices_quarters"}, Sample{"price_signal", "prices_oldest"}));
