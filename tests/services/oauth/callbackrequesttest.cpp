// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/callbackrequest.h"

#include <gtest/gtest.h>

namespace
{
const CallbackRequest::Address here{40123, "/callback"};

QByteArray request(const QByteArray &line, const QByteArray &headers = "Host: 127.0.0.1:40123\r\n")
{
    return line + "\r\n" + headers + "\r\n";
}

int statusOf(const QByteArray &head)
{
    const auto reading = CallbackRequest::read(head, here);
    return reading ? reading->status : 0;
}
}

TEST(CallbackRequestTest, givesTheQueryAsItWasWritten)
{
    const auto reading = CallbackRequest::read(request("GET /callback?code=4%2F0&state=a+b HTTP/1.1"), here);

    ASSERT_TRUE(reading);
    EXPECT_EQ(reading->status, 200);
    EXPECT_EQ(reading->query, "code=4%2F0&state=a+b");
}

TEST(CallbackRequestTest, waitsForTheEndOfTheHead)
{
    const QByteArray whole = request("GET /callback?code=1 HTTP/1.1");

    for (qsizetype size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(CallbackRequest::read(whole.first(size), here)) << size;
    EXPECT_EQ(statusOf(whole), 200);
}

TEST(CallbackRequestTest, takesTheExactPathOnly)
{
    for (const char *path : {"/",
                             "/callback2?code=1",
                             "/callbac?code=1",
                             "/callback/?code=1",
                             "/cb/../callback?code=1",
                             "/callback",
                             "?code=1",
                             "http://127.0.0.1:40123/callback?code=1",
                             "//127.0.0.1/callback?code=1",
                             "/%63allback?code=1"})
        EXPECT_EQ(statusOf(request(QByteArray("GET ") + path + " HTTP/1.1")), 404) << path;
}

TEST(CallbackRequestTest, takesNoOtherVerb)
{
    for (const char *verb : {"POST", "HEAD", "DELETE", "PUT", "OPTIONS", "get", "TRACE"})
        EXPECT_EQ(statusOf(request(QByteArray(verb) + " /callback?code=1 HTTP/1.1")), 405) << verb;
}

TEST(CallbackRequestTest, takesNoOtherHost)
{
    for (const char *host :
         {"evil.example", "evil.example:40123", "localhost:40123", "127.0.0.1", "127.0.0.1:40124", "127.0.0.1:40123.evil.example"})
        EXPECT_EQ(statusOf(request("GET /callback?code=1 HTTP/1.1", QByteArray("Host: ") + host + "\r\n")), 421) << host;
    EXPECT_EQ(statusOf(request("GET /callback?code=1 HTTP/1.1", "")), 421);
    EXPECT_EQ(statusOf(request("GET /callback?code=1 HTTP/1.1", "Host: 127.0.0.1:40123\r\nhost: evil.example\r\n")), 421);
}

TEST(CallbackRequestTest, takesNothingFromScripts)
{
    EXPECT_EQ(statusOf(request("GET /callback?code=1 HTTP/1.1", "Host: 127.0.0.1:40123\r\noRigin: null\r\n")), 403);
}

TEST(CallbackRequestTest, takesNoLongHead)
{
    const QByteArray endless = "GET /callback?code=" + QByteArray(CallbackRequest::mostBytes, 'a');

    EXPECT_EQ(statusOf(endless), 431);
    EXPECT_EQ(statusOf(request(endless + " HTTP/1.1")), 431);
}

TEST(CallbackRequestTest, takesNoOtherLanguage)
{
    for (const char *line : {"",
                             "GET",
                             "GET /callback?code=1",
                             "GET /callback?code=1 HTTP/2",
                             "GET  /callback?code=1 HTTP/1.1",
                             "GET /callback?code=1 HTTP/1.1 x",
                             "\x16\x03\x01"})
        EXPECT_EQ(statusOf(request(line)), 400) << line;
}
