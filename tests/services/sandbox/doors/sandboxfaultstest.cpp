// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/sandboxfaults.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(SandboxFaultsTest, areReadByName)
{
    const auto faults
        = SandboxFaults::read(R"({"wrong_state":true,"europe":true,"late_milliseconds":250,"locked_out":false})", u"faults.json"_s);

    ASSERT_TRUE(faults);
    EXPECT_TRUE(faults->wrongState);
    EXPECT_TRUE(faults->europe);
    EXPECT_FALSE(faults->lockedOut);
    EXPECT_EQ(faults->late.count(), 250);
    EXPECT_FALSE(faults->bytes);
}

TEST(SandboxFaultsTest, sayHowConnectionsBreak)
{
    const auto faults = SandboxFaults::read(R"({"bytes":{"at":"/tesla/token","skip":1,"times":2,"request":30,"answer":7,"stalls":true}})",
                                            u"faults.json"_s);

    ASSERT_TRUE(faults && faults->bytes);
    EXPECT_EQ(faults->bytes->at, u"/tesla/token");
    EXPECT_EQ(faults->bytes->skip, 1);
    EXPECT_EQ(faults->bytes->times, 2);
    EXPECT_EQ(faults->bytes->request, 30);
    EXPECT_EQ(faults->bytes->answer, 7);
    EXPECT_TRUE(faults->bytes->stalls);
}

TEST(SandboxFaultsTest, sayWhatTeslaDoesDifferently)
{
    const auto faults = SandboxFaults::read(R"({"tesla":{"no_week":true,"refuses":429}})", u"faults.json"_s);

    ASSERT_TRUE(faults);
    EXPECT_EQ(faults->tesla.noWeek, true);
    EXPECT_EQ(faults->tesla.refuses, 429);
    EXPECT_FALSE(faults->tesla.milliseconds);
}

TEST(SandboxFaultsTest, whatIsNoneIsRefusedByName)
{
    for (const auto &[content, field] :
         std::vector<std::pair<QByteArray, QString>>{{R"({"wrong_stat":true})", u"wrong_stat"_s},
                                                     {R"({"europe":"yes"})", u"europe"_s},
                                                     {R"({"tesla":{"no_weak":true}})", u"tesla.no_weak"_s},
                                                     {R"({"tesla":{"refuses":200}})", u"tesla.refuses"_s},
                                                     {R"({"bytes":{"skip":-1}})", u"bytes.skip"_s},
                                                     {R"({"bytes":{"ad":"/tesla"}})", u"bytes.ad"_s},
                                                     {R"({"late_milliseconds":-1})", u"late_milliseconds"_s}}) {
        const auto faults = SandboxFaults::read(content, u"faults.json"_s);
        ASSERT_FALSE(faults) << content.constData();
        EXPECT_EQ(faults.error().kind, Error::Kind::BadValue);
        EXPECT_EQ(faults.error().place.file, u"faults.json");
        EXPECT_EQ(faults.error().place.field, field);
    }
    EXPECT_EQ(SandboxFaults::read("{\n\n]", u"faults.json"_s).error().place.line, 3);
}
