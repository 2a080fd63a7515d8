// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/wegowise/wegowisebench.h"
#include "tests/support/jsonmutation.h"

#include <QJsonArray>

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

/** How often 0 stands in @p value, as a number or as a text. */
int zeros(const QJsonValue &value)
{
    int count = (value.isDouble() && value.toDouble() == 0) || value == u"0"_s;
    for (const QJsonValue &element : value.toArray())
        count += zeros(element);
    for (const QJsonValue &member : value.toObject())
        count += zeros(member);
    return count;
}
}

TEST_P(WegoWiseMutationTest, isAnErrorWithAPlaceOrAValueWithoutAMadeUpZero)
{
    const Operation one = operation(QString::fromLatin1(GetParam().operation));
    const QByteArray good = sample(GetParam().answer);
    const Asked<QJsonObject> asked{one.example, host, now};
    const auto whole = one.told({200, {}, good}, asked);
    ASSERT_TRUE(whole) << qPrintable(whole.error().place.field);
    int refused = 0;
    for (quint32 seed = 0; seed < 1000; ++seed) {
        const QByteArray bad = JsonMutation::of(good, seed);
        const auto told = one.told({200, {}, bad}, asked);
        if (told) {
            EXPECT_LE(zeros(*told), zeros(*whole)) << bad.constData();
            continue;
        }
        ++refused;
        EXPECT_EQ(told.error().kind, Error::Kind::BadAnswer) << bad.constData();
        EXPECT_FALSE(told.error().place.field.isEmpty() && told.error().place.file.isEmpty()) << bad.constData();
    }
    EXPECT_GT(refused, 100);
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
