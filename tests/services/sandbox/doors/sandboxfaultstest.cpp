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
}

TEST(SandboxFaultsTest, whatIsNoneIsRefusedByName)
{
    for (const auto &[content, field] :
         std::vector<std::pair<QByteArray, QString>>{{R"({"wrong_stat":true})", u"wrong_stat"_s},
                                                     {R"({"europe":"yes"})", u"europe"_s},
                                                     {R"({"late_milliseconds":-1})", u"late_milliseconds"_s}}) {
        const auto faults = SandboxFaults::read(content, u"faults.json"_s);
        ASSERT_FALSE(faults) << content.constData();
        EXPECT_EQ(faults.error().kind, Error::Kind::BadValue);
        EXPECT_EQ(faults.error().place.file, u"faults.json");
        EXPECT_EQ(faults.error().place.field, field);
    }
    EXPECT_EQ(SandboxFaults::read("{\n\n]", u"faults.json"_s).error().place.line, 3);
}
