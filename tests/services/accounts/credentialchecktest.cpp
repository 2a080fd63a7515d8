// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounts/credentialcheck.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
ProviderFacts digiwatt()
{
    ProviderFacts facts{.id = u"digiwatt"_s};
    facts.hosts = {{u"api"_s, QUrl()}};
    facts.credentials = {{.name = u"address"_s},
                         {.name = u"client_id"_s},
                         {.name = u"client_secret"_s, .isSecret = true},
                         {.name = u"note"_s, .isRequired = false}};
    return facts;
}

Credentials good()
{
    return {{u"address"_s, "https://api.digiwatt.example"}, {u"client_id"_s, "me"}, {u"client_secret"_s, "SECRET"}};
}

Error errorOf(const QString &name, const QByteArray &value)
{
    Credentials credentials = good();
    credentials.insert(name, value);
    const auto facts = CredentialCheck::complete(digiwatt(), credentials);
    EXPECT_FALSE(facts) << value.constData();
    return facts ? Error() : facts.error();
}
}

TEST(CredentialCheckTest, putsTheUsersAddressWhereNoneIs)
{
    const auto facts = CredentialCheck::complete(digiwatt(), good());

    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->hosts[u"api"_s], QUrl(u"https://api.digiwatt.example"_s));
}

TEST(CredentialCheckTest, namesWhatIsMissing)
{
    const Error error = errorOf(u"client_secret"_s, {});

    EXPECT_EQ(error.kind, Error::Kind::MissingArgument);
    EXPECT_EQ(error.place.field, u"client_secret"_s);
}

TEST(CredentialCheckTest, asksForNoAddressWhereOneIsSaid)
{
    ProviderFacts sandbox = digiwatt().at(QUrl(u"http://127.0.0.1:9"_s));
    Credentials credentials = good();
    credentials.remove(u"address"_s);

    const auto facts = CredentialCheck::complete(sandbox, credentials);

    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->hosts[u"api"_s], QUrl(u"http://127.0.0.1:9/digiwatt/api"_s));
}

TEST(CredentialCheckTest, sendsNoSecretToWhereItCouldBeRead)
{
    for (const auto *address : {"http://api.digiwatt.example",
                                "ftp://a.example",
                                "https://",
                                "https://me@a.example",
                                "a.example",
                                "https://a.example/?x=1",
                                "javascript:x"}) {
        const Error error = errorOf(u"address"_s, address);
        EXPECT_EQ(error.kind, Error::Kind::BadArgument);
        EXPECT_EQ(error.place.field, u"address"_s);
    }
}

TEST(CredentialCheckTest, repeatsNoSecret)
{
    const Error error = errorOf(u"client_secret"_s, "SEC\r\nRET");

    EXPECT_EQ(error.kind, Error::Kind::BadArgument);
    EXPECT_EQ(error.place.field, u"client_secret"_s);
    EXPECT_EQ(error.place.found, u"***"_s);
}
