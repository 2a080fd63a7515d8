// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profile/profilechecks.h"

#include "tests/ui/profile/profilesamples.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
struct Written
{
    QString field;
    QString text;
    const char *problem; /**< the beginning of its sentence; empty: none */
};

class ProfileChecksTest : public testing::TestWithParam<Written>
{
};

ProfileDraft flatWith(const QString &field, const QString &text)
{
    ProfileDraft draft = ProfileSamples::flat();
    draft.written.insert(field, text);
    return draft;
}
}

TEST_P(ProfileChecksTest, saysWhyAFieldCannotBeSent)
{
    const auto &[field, text, problem] = GetParam();

    const QString said = ProfileChecks::problem(field, flatWith(field, text), ProfileSamples::digiwatt());

    if (QLatin1String(problem).isEmpty())
        EXPECT_EQ(said, QString());
    else
        EXPECT_TRUE(said.startsWith(QLatin1String(problem))) << qPrintable(said);
}

INSTANTIATE_TEST_SUITE_P(
    Fields, ProfileChecksTest,
    testing::Values(Written{ProfileFields::pod, u"IT001E12345678"_s, ""}, Written{ProfileFields::pod, u"it 001-e 1234 5678"_s, ""},
                    Written{ProfileFields::pod, u"IT001E1234567890AB"_s, ""}, // of the documents, and of neither form
                    Written{ProfileFields::pod, u"IT001E1234567890ABCD"_s, ""},
                    Written{ProfileFields::pod, u"IT001E1234567"_s, "It has 14 to 20"},
                    Written{ProfileFields::pod, u"IT001E1234567890ABCDE"_s, "It has 14 to 20"},
                    Written{ProfileFields::pod, u"IT001E1234567?"_s, "It has 14 to 20"},
                    Written{ProfileFields::pod, u" "_s, "It stands on"}, Written{ProfileFields::account, u" "_s, "The account number"},
                    Written{ProfileFields::company, {}, "The company code"}, Written{ProfileFields::type, {}, "The kind of house"},
                    Written{ProfileFields::type, u"castle"_s, "Digiwatt does not know"}, Written{ProfileFields::area, {}, "The floor area"},
                    Written{ProfileFields::area, u"87.5"_s, ""}, Written{ProfileFields::area, u"0"_s, "This is no number above 0"},
                    Written{ProfileFields::area, u"-3"_s, "This is no number above 0"},
                    Written{ProfileFields::area, u"inf"_s, "This is no number above 0"},
                    Written{ProfileFields::area, u"nan"_s, "This is no number above 0"},
                    Written{ProfileFields::area, u"big"_s, "This is no number above 0"},
                    Written{ProfileFields::province, {}, "The province"},
                    Written{ProfileFields::province, u"XX"_s, "This is no Italian province"}, Written{ProfileFields::province, u"VV"_s, ""},
                    Written{ProfileFields::adults, {}, "Write 0"}, Written{ProfileFields::adults, u"1.5"_s, "This is no whole number"},
                    Written{ProfileFields::children, u"-1"_s, "This is no whole number"},
                    Written{ProfileFields::elderlies, u"100"_s, "This is no whole number"}, Written{ProfileFields::elderlies, u"0"_s, ""}));

TEST(ProfileDoubtsTest, areAboutAPodOfNeitherFormWhichIsSentAllTheSame)
{
    EXPECT_EQ(ProfileChecks::doubt(ProfileFields::pod, ProfileSamples::flat()), QString());
    const ProfileDraft documented = flatWith(ProfileFields::pod, u"IT001E1234567890AB"_s);
    EXPECT_NE(ProfileChecks::doubt(ProfileFields::pod, documented), QString());
    EXPECT_EQ(ProfileChecks::firstWrong(documented, ProfileSamples::digiwatt()), std::nullopt);
}

TEST(ProfileDoubtsTest, areAboutAHomeWhereNobodyLives)
{
    ProfileDraft empty = flatWith(ProfileFields::adults, u"0"_s);
    EXPECT_EQ(ProfileChecks::doubt(ProfileFields::elderlies, empty), QString()); // an elderly person does

    empty.written.insert(ProfileFields::elderlies, u"0"_s);

    EXPECT_NE(ProfileChecks::doubt(ProfileFields::elderlies, empty), QString());
    EXPECT_EQ(ProfileChecks::firstWrong(empty, ProfileSamples::digiwatt()), std::nullopt);
}

TEST(ProfileStepsTest, areWrongInTheirOrder)
{
    const ProviderFacts facts = ProfileSamples::digiwatt();
    ProfileDraft draft = ProfileSamples::flat();
    draft.appliances.clear();
    EXPECT_EQ(ProfileChecks::firstWrong(draft, facts), ProfileStep::Appliances);
    draft.written.insert(ProfileFields::children, u"?"_s);
    EXPECT_EQ(ProfileChecks::firstWrong(draft, facts), ProfileStep::Residents);
    draft.written.remove(ProfileFields::pod);
    EXPECT_EQ(ProfileChecks::firstWrong(draft, facts), ProfileStep::Delivery);

    draft.isRegistered = true; // so that no point of delivery is asked

    EXPECT_EQ(ProfileChecks::firstWrong(draft, facts), ProfileStep::Residents);
}
