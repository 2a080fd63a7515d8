// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/calls/damagedanswer.h"
#include "tests/services/wegowise/wegowisebench.h"
#include "tests/support/jsonmutation.h"

using namespace Qt::StringLiterals;
using namespace WegoWiseBench;

namespace
{
struct Sample
{
    const char *operation;
    const char *answer;
};

class WegoWiseMutationTest : public testing::TestWithParam<Sample>
{
};
}

TEST_P(WegoWiseMutationTest, isAnErrorWithAPlaceOrAValueWithoutAMadeUpZero)
{
    const Operation one = operation(QString::fromLatin1(GetParam().operation));
    DamagedAnswer::isRefusedOrToldWithoutMadeUpZeros(one, sample(GetParam().answer), {one.example, host, now});
}

INSTANTIATE_TEST_SUITE_P(Answers, WegoWiseMutationTest,
                         testing::Values(Sample{"oauth_user", "user"}, Sample{"utility_companies", "companies"},
                                         Sample{"user_create", "newuser"}, Sample{"building_create", "building_codes"},
                                         Sample{"building", "building_labels"}, Sample{"meter_create", "newmeter"},
                                         Sample{"meters", "meters"}, Sample{"raw_datum_create", "datum"}, Sample{"raw_data", "rawdata"},
                                         Sample{"raw_data", "rawdata_older"}));

/** Of what is answered to a deletion or an update nothing is read but a refusal. */
TEST(WegoWiseEmptyMutationTest, isDoneOrRefused)
{
    for (const char *id : {"user_delete", "building_delete", "meter_delete", "raw_datum_delete", "building_update"}) {
        const Operation one = operation(QString::fromLatin1(id));
        for (quint32 seed = 0; seed < 1000; ++seed) {
            const auto told = one.told({200, {}, JsonMutation::of(sample("refused"), seed)}, {one.example, host, now});
            EXPECT_TRUE(told || told.error().kind == Error::Kind::Refused) << id;
        }
    }
}
