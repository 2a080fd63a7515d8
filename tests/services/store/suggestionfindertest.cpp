// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/suggestionfinder.h"

#include "services/store/repairs.h"
#include "tests/services/store/storesamples.h"

using namespace Qt::StringLiterals;
using namespace StoreSamples;

TEST(SuggestionFinderTest, looksAtWhatCountsNowSoThatWhatIsRepairedIsNoneAnyMore)
{
    const SeriesKey import{u"home"_s, SeriesKind::Import, {}};
    StoreRoom room;
    room.put(file("a", {series(SeriesKind::Import, regular(wattHours, 0, 0, 3600, {100, noReading, noReading, 400}))}));
    const auto suggestions = [&] { return SuggestionFinder::of(room.database(), *room.find(import)); };
    ASSERT_EQ(suggestions().size(), 1);
    EXPECT_EQ(suggestions().first().key, import);
    EXPECT_EQ(suggestions().first().readings, 2);

    Repairs::make(room.database(), {.key = import, .range = suggestions().first().range}, 0);

    EXPECT_TRUE(suggestions().isEmpty());
}
