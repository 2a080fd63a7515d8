// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/calls/damagedanswer.h"
#include "tests/services/tesla/teslabench.h"
#include "tests/support/jsonmutation.h"

using namespace Qt::StringLiterals;
using namespace TeslaBench;

namespace
{
class TeslaMutationTest : public testing::TestWithParam<const char *>
{
};
}

TEST_P(TeslaMutationTest, isAnErrorWithAPlaceOrAValueWithoutAMadeUpZero)
{
    const Operation one = operation(QString::fromLatin1(GetParam()));
    DamagedAnswer::isRefusedOrToldWithoutMadeUpZeros(one, sample(GetParam()), {one.example, host, now});
}

INSTANTIATE_TEST_SUITE_P(Answers, TeslaMutationTest,
                         testing::Values("region", "products", "site_info", "live_status", "energy_history", "backup_history",
                                         "charge_history"));

/** Of what is answered to a change, nothing but a code of refusal is wrong. */
TEST(TeslaReceiptMutationTest, isTaken)
{
    for (const Operation &one : TeslaCalls::operations()) {
        for (quint32 seed = 0; one.effect == Effect::Changes && seed < 1000; ++seed)
            EXPECT_TRUE(one.told({200, {}, JsonMutation::of(sample("updated"), seed)}, {one.example, host, now})) << qPrintable(one.id);
    }
}
