// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calls/callrequest.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
ProviderFacts facts()
{
    ProviderFacts facts;
    facts.hosts.insert(u"api"_s, QUrl(u"https://api.example"_s));
    facts.paths.insert(u"upload"_s, {u"api"_s, u"/things/{thing}/rows"_s});
    return facts;
}

const QList<FieldDescription> fields{{u"thing"_s, u"text"_s, true, {.place = FieldPlace::Path}, {}},
                                     {u"csv"_s, u"text"_s, true, {.place = FieldPlace::File}, {}}};
}

TEST(CallFileTest, sendsAFileAsItIs)
{
    const auto request
        = CallRequest::build(facts(), {.id = u"upload"_s, .method = "POST"}, fields, {{u"thing"_s, 7}, {u"csv"_s, u"a,b\n"_s}});

    ASSERT_TRUE(request);
    EXPECT_EQ(request->headers, (QList<HttpHeader>{{"Accept", "application/json"}, {"Content-Type", "text/csv"}}));
    EXPECT_EQ(request->body, "a,b\n");
}

TEST(CallFileTest, sendsAFileUnderItsNameAsPartOfAForm)
{
    const CallAddress address{.id = u"upload"_s, .method = "POST", .fileName = "rows.csv"};

    const auto request = CallRequest::build(facts(), address, fields, {{u"thing"_s, 7}, {u"csv"_s, u"a,b\n"_s}});

    ASSERT_TRUE(request);
    EXPECT_EQ(request->headers.last(), (HttpHeader{"Content-Type", "multipart/form-data; boundary=wattglass"}));
    EXPECT_EQ(request->body,
              "--wattglass\r\nContent-Disposition: form-data; name=\"file\"; filename=\"rows.csv\"\r\nContent-Type: text/csv\r\n\r\n"
              "a,b\n\r\n--wattglass--\r\n");
}

TEST(CallFileTest, partsAFormByWhatIsNotInTheFile)
{
    const CallAddress address{.id = u"upload"_s, .method = "POST", .fileName = "rows.csv"};

    const auto request = CallRequest::build(facts(), address, fields, {{u"thing"_s, 7}, {u"csv"_s, u"--wattglass--\nwattglass9"_s}});

    ASSERT_TRUE(request);
    EXPECT_EQ(request->headers.last().value, "multipart/form-data; boundary=wattglass910");
}

TEST(CallFileTest, writesWholeNumbersInFull)
{
    const auto request = CallRequest::build(facts(), {.id = u"upload"_s}, fields, {{u"thing"_s, 1'000'000}});

    ASSERT_TRUE(request);
    EXPECT_EQ(request->url, QUrl(u"https://api.example/things/1000000/rows"_s));
}
