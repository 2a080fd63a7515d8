// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/calls/damagedanswer.h"
#include "tests/services/wattcarbon/wattcarbonbench.h"

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
}

TEST_P(WattCarbonMutationTest, isRefusedByFieldOrHostOrReadWithoutInventingAnything)
{
    const Operation one = operation(QString::fromLatin1(GetParam().operation));
    DamagedAnswer::isRefusedOrToldWithoutMadeUpZeros(one, fixture(GetParam().answer), {one.example, host, {}});
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
