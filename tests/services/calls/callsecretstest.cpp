// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calls/call.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
struct Grant
{
    QString user;
    QString secret;
};
}

template<>
const Shape<Grant> &shapeOf<Grant>()
{
    static const Shape<Grant> shape(
        {field(u"user"_s, &Grant::user, {.isEitherWay = true}), field(u"token_secret"_s, &Grant::secret, {.isSecret = true})});
    return shape;
}

TEST(CallSecretsTest, anOperationTellsThatThereIsASecretAndNotWhich)
{
    const Call<Nothing, Grant> call({.address = {.id = u"grant"_s}});
    const HttpAnswer answer{200, {}, R"({"user":1000000,"token_secret":"CANARY"})"};

    const auto told = call.operation().told(answer, {});

    ASSERT_TRUE(told);
    EXPECT_EQ(told->toObject(), (QJsonObject{{u"user"_s, u"1000000"_s}, {u"token_secret"_s, u"***"_s}}));
    EXPECT_EQ(call.read(answer, {})->secret, u"CANARY");
}

TEST(CallSecretsTest, wholeNumbersStandInAddressesInFull)
{
    ProviderFacts facts;
    facts.hosts.insert(u"api"_s, QUrl(u"https://api.example"_s));
    facts.paths.insert(u"thing"_s, {u"api"_s, u"/things/{thing}"_s});
    const QList<FieldDescription> fields{{u"thing"_s, u"whole number"_s, true, {.place = FieldPlace::Path}, {}}};

    const auto request = CallRequest::build(facts, {.id = u"thing"_s}, fields, {{u"thing"_s, 1'000'000}});

    ASSERT_TRUE(request);
    EXPECT_EQ(request->url, QUrl(u"https://api.example/things/1000000"_s));
}
