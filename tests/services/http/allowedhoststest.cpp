// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/allowedhosts.h"

#include "services/http/proxychoice.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
const AllowedHosts hosts({{QUrl(u"https://api.example"_s), {}},
                          {QUrl(u"https://auth.example:8443/v1"_s), {}},
                          {QUrl(u"http://plain.example"_s), {}},
                          {QUrl(u"http://127.0.0.1:9000"_s), {}}});
}

TEST(AllowedHostsTest, areThoseThatWereGiven)
{
    for (const auto &url : {u"https://api.example/x?y"_s,
                            u"https://API.example:443/"_s,
                            u"https://auth.example:8443/other"_s,
                            u"http://127.0.0.1:9000/api"_s})
        EXPECT_TRUE(hosts.find(QUrl(url))) << qPrintable(url);
}

TEST(AllowedHostsTest, areNoOthers)
{
    for (const auto &url : {u"https://api.example.evil/"_s,
                            u"https://evil.example/"_s,
                            u"https://api.example:8443/"_s,
                            u"http://api.example/"_s,
                            u"https://auth.example/"_s,
                            u"http://127.0.0.1:9001/"_s,
                            u"http://localhost:9000/"_s,
                            u"https://api.example@evil.example/"_s,
                            u"https://user:secret@api.example/"_s,
                            u"file:///etc/passwd"_s,
                            u"ftp://api.example/"_s,
                            u"data:text/plain,x"_s,
                            u"https://"_s,
                            u""_s})
        EXPECT_FALSE(hosts.find(QUrl(url))) << qPrintable(url);
}

TEST(AllowedHostsTest, withoutTlsAreOnThisMachineOnly)
{
    EXPECT_FALSE(hosts.find(QUrl(u"http://plain.example/"_s)));
}

TEST(ProxyChoiceTest, thisMachineIsReachedWithoutAny)
{
    qputenv("http_proxy", "http://127.0.0.1:1");
    qputenv("https_proxy", "http://127.0.0.1:1");

    EXPECT_EQ(ProxyChoice::of(QUrl(u"http://127.0.0.1:9000/"_s)).type(), QNetworkProxy::NoProxy);
    EXPECT_EQ(ProxyChoice::of(QUrl(u"https://[::1]/"_s)).type(), QNetworkProxy::NoProxy);
    EXPECT_EQ(ProxyChoice::of(QUrl(u"https://api.example/"_s)).port(), 1);

    qunsetenv("http_proxy");
    qunsetenv("https_proxy");
}
