// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/layerwriter.h"

#include "models/values/buckets.h"
#include "tests/services/store/storesamples.h"

using namespace StoreSamples;

TEST(LayerWriterTest, mergesReadingsOfOneGridAsLayersAreResolved)
{
    std::mt19937_64 dice(12);
    for (int round = 0; round < 40; ++round) {
        Readings kept = LayerWriter::orderly(random(dice, wattHours, 0, 900, 400));
        Readings fresh = LayerWriter::orderly(random(dice, wattHours, qint64(dice() % 500) * 900, 900, int(dice() % 300)));
        fresh.exponent = kept.exponent;
        fresh.tailExponent = kept.tailExponent;

        const Readings merged = LayerWriter::merged(fresh, kept);

        const Readings resolved = Buckets::resolve({fresh, kept});
        ASSERT_EQ(merged.starts, resolved.starts);
        ASSERT_EQ(merged.lengths, resolved.lengths);
        for (std::size_t i = 0; i < merged.size(); ++i) {
            ASSERT_EQ(merged.value(i), resolved.value(i));
            ASSERT_EQ(merged.quality(i), resolved.quality(i));
        }
    }
}
