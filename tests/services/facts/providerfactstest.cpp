// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/facts/providerfacts.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
ProviderFacts acme()
{
    ProviderFacts facts{.id = u"acme"_s};
    facts.hosts = {{u"na"_s, QUrl(u"https://na.acme.example/fleet/"_s)}, {u"eu"_s, QUrl(u"https://eu.acme.example"_s)}, {u"own"_s, {}}};
    facts.paths = {{u"site"_s, {u"na"_s, u"/1/{site}/info"_s}},
                   {u"history"_s, {u"na"_s, u"/1/{site}/history?kind=energy"_s}},
                   {u"said"_s, {u"own"_s, u"/said"_s}}};
    return facts;
}
}

TEST(ProviderFactsTest, fillThePartsOfAPath)
{
    EXPECT_EQ(acme().address(u"site"_s, {{u"site"_s, u"42"_s}}).toEncoded(), "https://na.acme.example/fleet/1/42/info");
    EXPECT_EQ(acme().address(u"history"_s, {{u"site"_s, u"42"_s}}).toEncoded(), "https://na.acme.example/fleet/1/42/history?kind=energy");
}

TEST(ProviderFactsTest, askAnotherHostWhereThatIsWanted)
{
    EXPECT_EQ(acme().address(u"site"_s, {{u"site"_s, u"42"_s}}, u"eu"_s).toEncoded(), "https://eu.acme.example/1/42/info");
}

TEST(ProviderFactsTest, letNoPartLeadElsewhere)
{
    EXPECT_EQ(acme().address(u"site"_s, {{u"site"_s, u"a/../b?c#d%2f"_s}}).toEncoded(),
              "https://na.acme.example/fleet/1/a%2F..%2Fb%3Fc%23d%252f/info");
    EXPECT_TRUE(acme().address(u"site"_s, {{u"site"_s, u".."_s}}).isEmpty());
    EXPECT_TRUE(acme().address(u"site"_s, {{u"site"_s, u"."_s}}).isEmpty());
    EXPECT_TRUE(acme().address(u"site"_s, {{u"site"_s, {}}}).isEmpty());
    EXPECT_TRUE(acme().address(u"site"_s).isEmpty());
}

TEST(ProviderFactsTest, fillEachPartOnce)
{
    EXPECT_EQ(acme().address(u"site"_s, {{u"site"_s, u"{site}"_s}}).toEncoded(), "https://na.acme.example/fleet/1/%7Bsite%7D/info");
}

TEST(ProviderFactsTest, haveNoAddressForWhatIsNotSaid)
{
    EXPECT_TRUE(acme().address(u"nothing"_s).isEmpty());
    EXPECT_TRUE(acme().address(u"said"_s).isEmpty());
}

TEST(ProviderFactsTest, moveToASandboxHostByHost)
{
    const ProviderFacts moved = acme().at(QUrl(u"http://127.0.0.1:8080"_s));

    EXPECT_EQ(moved.address(u"site"_s, {{u"site"_s, u"42"_s}}), QUrl(u"http://127.0.0.1:8080/acme/na/1/42/info"_s));
    EXPECT_EQ(moved.address(u"said"_s), QUrl(u"http://127.0.0.1:8080/acme/own/said"_s));
}
