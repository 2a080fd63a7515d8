// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/sandbox/doors/tesladesktop.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
QString charges(const QString &day)
{
    return u"telemetry_history?kind=charge&time_zone=Europe/Rome&start_date=2026-%1T00:00:00Z&end_date=2026-03-05T10:00:00Z"_s.arg(day);
}
}

TEST(TeslaEventsTest, outagesAreThoseOfTheTimeThatIsAskedForTheNewestFirst)
{
    const QString path = u"calendar_history?kind=backup&period=year&start_date=2025-01-01T00:00:00Z&end_date=2025-12-31T23:59:59Z"_s;
    TeslaDesktop tesla, quick({.milliseconds = true});

    const QJsonArray events = tesla.home(path)[u"events"_s].toArray();

    ASSERT_EQ(events.size(), 12);
    EXPECT_EQ(tesla.home(path)[u"total_events"_s], 12);
    EXPECT_EQ(events[0][u"timestamp"_s], u"2025-12-25T14:12:00+01:00"_s);
    EXPECT_EQ(events[0][u"duration"_s], 7200);
    EXPECT_EQ(quick.home(path)[u"events"_s][0][u"duration"_s], 7'200'000);
}

TEST(TeslaEventsTest, chargesAreWhatTheCarTook)
{
    TeslaDesktop tesla;

    const QJsonArray all = tesla.home(charges(u"02-05"_s))[u"charge_history"_s].toArray();

    ASSERT_FALSE(all.isEmpty());
    for (const QJsonValue &charge : all) {
        EXPECT_GT(charge[u"charge_duration"_s][u"seconds"_s].toInteger(), 0);
        EXPECT_GT(charge[u"energy_added_wh"_s].toInteger(), 0);
    }
    EXPECT_EQ(TeslaDesktop({.chargeSeries = true}).home(charges(u"02-05"_s))[u"time_series"_s].toArray(), all);
}
