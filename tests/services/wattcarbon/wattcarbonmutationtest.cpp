// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/wattcarbon/wattcarbonbench.h"
#include "tests/support/jsonmutation.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

using namespace WattCarbonBench;

namespace
{
struct Sample
{
    const char *operation;
    const char *answer;
};

class WattCarbonMutationTest : public testing::TestWithParam<Sample>
{
};

int zeros(const QJsonValue &value)
{
    int count = value.isDouble() && value.toDouble() == 0;
    for (const QJsonValue &element : value.toArray())
        count += zeros(element);
    for (const QJsonValue &member : value.toObject())
        count += zeros(member);
    return count;
}
}

TEST_P(WattCarbonMutationTest, isRefusedByFieldOrHostOrReadWithoutInventingAnything)
{
    const Operation one = operation(QString::fromLatin1(GetParam().operation));
    const QByteArray good = fixture(GetParam().answer);
    const Asked<QJsonObject> asked{one.example, host, {}};
    const auto whole = one.told({200, {}, good}, asked);
    ASSERT_TRUE(whole);
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

INSTANTIATE_TEST_SUITE_P(Answers, WattCarbonMutationTest,
                         testing::Values(Sample{"token", "wattcarbon/token.json"}, Sample{"device_create", "wattcarbon/solar.json"},
                                         Sample{"device_update", "wattcarbon/electrification.json"},
                                         Sample{"devices", "wattcarbon/devices.json"}, Sample{"devices", "wattcarbon/envelope.json"},
                                         Sample{"devices_csv", "wattcarbon/devices.json"},
                                         Sample{"device_timeseries", "wattcarbon/receipt.json"}));

TEST(WattCarbonTemplateMutationTest, isRefusedOrHasNamesOfColumns)
{
    const QByteArray good = "name,customId,\"location\",kind,nameplateCapacityKw\r\n";
    std::minstd_rand random(7);
    for (int i = 0; i < 1000; ++i) {
        QByteArray bad = good;
        for (int times = 0; times < 1 + i % 3; ++times)
            bad[qsizetype(random() % quint32(bad.size()))] = char(random() % 256);
        const auto read = WattCarbonCalls::deviceCsvTemplate().read({200, {}, bad}, {{}, host, {}});
        if (read)
            EXPECT_FALSE(read->columns.isEmpty() || read->columns.contains(QString())) << bad.constData();
        else
            EXPECT_EQ(read.error().place.field, u"columns");
    }
}
