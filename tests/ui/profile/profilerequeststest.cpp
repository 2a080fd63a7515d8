// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profile/profilerequests.h"

#include "services/digiwatt/digiwattcalls.h"
#include "tests/ui/profile/profilesamples.h"
#include "ui/profile/profilefields.h"

#include <gtest/gtest.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

TEST(ProfileRequestsTest, sendAPointOfDeliveryAsTheServiceWantsIt)
{
    EXPECT_EQ(ProfileRequests::pod(ProfileSamples::flat()),
              QJsonObject({{u"pod"_s, u"IT001E55500001"_s}, {u"account_number"_s, u"5550001111"_s}, {u"company_code"_s, u"string"_s}}));
}

TEST(ProfileRequestsTest, tellAllThreeGroupsOfResidentsAndTheAreaByItsOddName)
{
    const QJsonObject sent = ProfileRequests::household(ProfileSamples::flat());

    EXPECT_EQ(sent[u"residents"_s], (QJsonObject{{u"adults"_s, 2}, {u"children"_s, 0}, {u"elderlies"_s, 1}}));
    EXPECT_EQ(sent[u"house"_s], (QJsonObject{{u"type"_s, u"apartment"_s}, {u"dimesion"_s, 87.5}, {u"province"_s, u"MI"_s}}));
    EXPECT_EQ(sent[u"appliances"_s][1], (QJsonObject{{u"appliance"_s, u"sauna"_s}, {u"quantity"_s, 1}}));
}

TEST(ProfileRequestsTest, tellNoAppliancesWhereTheUsualOnesAreTaken)
{
    ProfileDraft draft = ProfileSamples::flat();
    draft.takesUsual = true;

    EXPECT_FALSE(ProfileRequests::household(draft).contains(u"appliances"_s));
}

TEST(ProfileRequestsTest, readBackWhatTheySent)
{
    ProfileDraft flat = ProfileSamples::flat();
    ProfileDraft back = ProfileRequests::draftOf(ProfileRequests::pod(flat), ProfileRequests::household(flat));

    EXPECT_EQ(back.written.take(ProfileFields::pod), u"IT001E55500001");
    flat.written.remove(ProfileFields::pod);
    EXPECT_EQ(back, flat);
    EXPECT_EQ(ProfileRequests::draftOf({}, {}), ProfileDraft());
}

TEST(ProfileDraftTest, isTheSameWhenItIsReadAgain)
{
    ProfileDraft draft = ProfileSamples::flat();
    draft.written.insert(ProfileFields::area, u"87,5 or so"_s); // not whole
    draft.isRegistered = true;

    EXPECT_EQ(ProfileDraft::fromText(draft.toText()), draft);
    EXPECT_EQ(ProfileDraft::fromText(u"{"_s), ProfileDraft());
}

TEST(ProfileFieldsTest, knowAChoiceByItsCodeOrItsNameInEitherLanguage)
{
    const ProviderFacts facts = ProfileSamples::digiwatt();
    const auto provinces = ProfileFields::choicesOf(ProfileFields::province, facts);
    EXPECT_EQ(provinces.size(), 107);
    EXPECT_EQ(ProfileFields::nameIn(provinces, u"MI"_s), u"Milano (MI)");
    for (const QString &written : {u"mi"_s, u" milano "_s, u"Milano (MI)"_s})
        EXPECT_EQ(ProfileFields::codeIn(provinces, written), u"MI");

    const auto appliances = ProfileFields::appliances(facts);
    EXPECT_EQ(ProfileFields::codeIn(appliances, u"frigorifero"_s), u"fridge");
    EXPECT_EQ(ProfileFields::codeIn(appliances, u"Fridge"_s), u"fridge");
    EXPECT_EQ(ProfileFields::codeIn(appliances, u" hot  tub "_s), u"hot tub");
}

TEST(ProfileFieldsTest, readAnAreaByTheUsersLocaleAndElseByAPoint)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Italian));
    EXPECT_EQ(ProfileFields::areaIn(u"87,5"_s), 87.5);
    EXPECT_EQ(ProfileFields::areaIn(u"87.5"_s), 87.5);
    EXPECT_EQ(ProfileFields::areaIn(u"1.200"_s), 1'200);
    QLocale::setDefault(before);
    EXPECT_EQ(ProfileFields::areaIn(u"1,200"_s), 1'200);
}
