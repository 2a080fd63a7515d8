// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattcarbon/wattcarbonaudit.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
using Kind = WattCarbonDoubt::Kind;

QList<Kind> doubts(const QByteArray &rows, const QString &kind = u"solar"_s)
{
    WattCarbonDraft device;
    device.kind = kind;
    device.nameplateKilowatts = Decimal(5);
    device.operationSince = QDate(2024, 6, 1);
    const auto hours = WattCarbonHours::read("datetime,value_kwh\n" + rows);
    EXPECT_TRUE(hours);
    QList<Kind> kinds;
    for (const WattCarbonDoubt &doubt : WattCarbonAudit::of(*hours, device, QTimeZone("Europe/Rome")))
        kinds.append(doubt.kind);
    return kinds;
}
}

TEST(WattCarbonAuditTest, theSunGivesNothingAtNightOfThePlace)
{
    EXPECT_EQ(doubts("2024-07-01T19:00:00Z,0.11\n"), QList{Kind::AtNight}) << "21:00 in Rome";
    EXPECT_EQ(doubts("2024-07-01T02:00:00Z,0.11\n"), QList{Kind::AtNight});
    EXPECT_TRUE(doubts("2024-07-01T19:00:00Z,0.1\n").isEmpty());
    EXPECT_TRUE(doubts("2024-07-01T03:00:00Z,0.11\n").isEmpty()) << "5:00 in Rome";
    EXPECT_TRUE(doubts("2024-07-01T19:00:00Z,0.11\n", u"storage"_s).isEmpty());
}

TEST(WattCarbonAuditTest, panelsGiveAHundredthMoreThanTheyCanAtMost)
{
    EXPECT_TRUE(doubts("2024-07-01T10:00:00Z,5.05\n").isEmpty());
    EXPECT_EQ(doubts("2024-07-01T10:00:00Z,5.051\n"), QList{Kind::AboveNameplate});
}

TEST(WattCarbonAuditTest, nothingIsMeasuredBeforeTheFirstDay)
{
    EXPECT_EQ(doubts("2024-05-31T21:00:00Z,0\n2024-05-31T22:00:00Z,0\n"), QList{Kind::BeforeOperation}) << "the day begins in Rome";
}
