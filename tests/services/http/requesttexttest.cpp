// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/requesttext.h"

#include "tests/services/http/httpsamples.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(RequestTextTest, isWhatTheServerReads)
{
    const HttpRequest request{"PUT", QUrl(u"https://api.example:8443/a b/ü?q=1&r=%2B#part"_s), {{"X-Key", "k"}}, "{}"};

    EXPECT_EQ(*RequestText::of(request),
              "PUT /a%20b/%C3%BC?q=1&r=%2B HTTP/1.1\r\nHost: api.example:8443\r\nConnection: close\r\nAccept-Encoding: gzip\r\n"
              "User-Agent: Wattglass/" WATTGLASS_VERSION "\r\nX-Key: k\r\nContent-Length: 2\r\n\r\n{}");
}

TEST(RequestTextTest, namesItselfAsItIsTold)
{
    const HttpRequest request{"GET", QUrl(u"http://[::1]"_s), {{"user-agent", "Somebody/1"}}};

    EXPECT_EQ(*RequestText::of(request),
              "GET / HTTP/1.1\r\nHost: [::1]\r\nConnection: close\r\nAccept-Encoding: gzip\r\nuser-agent: Somebody/1\r\n\r\n");
}

TEST(RequestTextTest, aPostWithoutBodySaysSo)
{
    EXPECT_TRUE(RequestText::of(HttpSamples::post(QUrl(u"http://[::1]"_s), {}))->contains("\r\nContent-Length: 0\r\n"));
    EXPECT_FALSE(RequestText::of({"DELETE", QUrl(u"http://[::1]"_s)})->contains("Content-Length"));
}

TEST(RequestTextTest, noHeaderBreaksOutOfItsLineOrSaysWhatIsOurs)
{
    const QList<HttpHeader> bad{{"A", "b\r\nC: d"},
                                {"A", "b\nC: d"},
                                {"A\r\nB", "c"},
                                {"A", QByteArray("b\0c", 3)},
                                {"", "b"},
                                {"Host", "x"},
                                {"content-length", "9"},
                                {"Transfer-Encoding", "chunked"}};
    for (const HttpHeader &header : bad) {
        const Result<QByteArray> text = RequestText::of({"GET", QUrl(u"http://[::1]"_s), {header}});
        ASSERT_FALSE(text) << header.name.constData();
        EXPECT_EQ(text.error().kind, Error::Kind::BadArgument);
    }
    EXPECT_FALSE(RequestText::of({"GET /x HTTP/1.1\r\nA:", QUrl(u"http://[::1]"_s)}));
}

TEST(RequestTextTest, aRefusedHeaderIsNotRepeated)
{
    const Error error = RequestText::of({"GET", QUrl(u"http://[::1]"_s), {{"Authorization", "Bearer SECRET\n"}}}).error();

    EXPECT_EQ(error.place, (Place{.field = u"Authorization"_s}));
    EXPECT_TRUE(error.detail.isEmpty());
}
