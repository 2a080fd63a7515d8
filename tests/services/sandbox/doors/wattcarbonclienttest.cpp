// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/http.h"
#include "services/http/httpstatus.h"
#include "services/providers/providers.h"
#include "services/sandbox/doors/sandboxserver.h"
#include "services/wattcarbon/wattcarboncalls.h"
#include "services/wattcarbon/wattcarbonwords.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
/** The calls over real connections, to a sandbox that does what @p faults says. */
class WattCarbonClient
{
public:
    explicit WattCarbonClient(const QString &profile, const QByteArray &faults = "{}")
        : m_sandbox(*SandboxFaults::read(faults, u"faults.json"_s))
        , m_isListening(bool(m_sandbox.listen()))
        , m_http(AllowedHosts({{m_sandbox.address(), {}}}))
        , m_facts(Providers::read({})->at(m_sandbox.address()).find(u"wattcarbon"_s)->facts)
    {
        EXPECT_TRUE(m_isListening);
        m_facts.signIn[u"profile"_s] = profile;
        const auto call = WattCarbonCalls::token();
        const WattCarbonTokenQuestion question{u"password"_s, u"anna@casa.example"_s, u"demo-key"_s};
        const Result<HttpAnswer> answer = await(m_http.send(*call.request(m_facts, question)));
        m_token = call.read(*answer, {question, host(), {}})->access.toLatin1();
    }

    HttpAnswer answer(const Operation &operation, const QJsonObject &arguments)
    {
        HttpRequest request = *operation.request(m_facts, arguments);
        request.headers.append(HttpHeader{"Authorization", "Bearer " + m_token});
        const Result<HttpAnswer> answer = await(m_http.send(request));
        EXPECT_TRUE(answer) << qPrintable(operation.id);
        return answer ? *answer : HttpAnswer();
    }

    Result<QJsonValue> told(const Operation &operation, const QJsonObject &arguments)
    {
        const HttpAnswer said = answer(operation, arguments);
        EXPECT_EQ(said.status / 100, 2) << qPrintable(operation.id) << said.body.constData();
        return operation.told(said, {arguments, host(), {}});
    }

    static QString host() { return u"127.0.0.1"_s; }

private:
    SandboxServer m_sandbox;
    const bool m_isListening;
    Http m_http;
    ProviderFacts m_facts;
    QByteArray m_token;
};

class WattCarbonClientTest : public testing::TestWithParam<const char *>
{
};

void everyExampleIsAnswered(WattCarbonClient &client)
{
    for (const Operation &operation : WattCarbonCalls::operations()) {
        const Result<QJsonValue> told = client.told(operation, operation.example);
        ASSERT_TRUE(told) << qPrintable(operation.id) << qPrintable(told.error().place.field);
        EXPECT_TRUE(told->isObject()) << qPrintable(operation.id);
    }
    const Operation devices = WattCarbonCalls::devices().operation();
    EXPECT_EQ((*client.told(devices, {}))[u"devices"_s].toArray().size(), 4) << "one at first, one created, two from a file";
}
}

TEST_P(WattCarbonClientTest, everyExampleIsAnsweredAndUnderstood)
{
    WattCarbonClient client(QString::fromLatin1(GetParam()));

    everyExampleIsAnswered(client);
}

TEST_P(WattCarbonClientTest, andSoItIsWhereTheServiceIsDifferent)
{
    WattCarbonClient client(QString::fromLatin1(GetParam()),
                            R"({"wattcarbon":{"envelope":true,"text_ids":true,"plain_numbers":true,"silent":true}})");

    everyExampleIsAnswered(client);
}

TEST_P(WattCarbonClientTest, aCustomIdInUseIsTheSameErrorUnderEachStatus)
{
    for (const int status : {400, 409, 422}) {
        WattCarbonClient client(QString::fromLatin1(GetParam()),
                                R"({"wattcarbon":{"conflict_status":)" + QByteArray::number(status) + "}}");
        const Operation create = WattCarbonCalls::deviceCreate().operation();
        client.told(create, create.example);

        const HttpAnswer again = client.answer(create, create.example);

        EXPECT_EQ(again.status, status);
        EXPECT_EQ(WattCarbonWords::customIdInUse(again.status, again.body, client.host())->place.found, u"SP123");
    }
}

INSTANTIATE_TEST_SUITE_P(Profiles, WattCarbonClientTest, testing::Values("2025-01", "2025-12"));

TEST(WattCarbonClientListTest, aServiceWithoutAListSaysSoByItsStatus)
{
    WattCarbonClient client(u"2025-01"_s, R"({"wattcarbon":{"no_list":true}})");

    EXPECT_EQ(client.answer(WattCarbonCalls::devices().operation(), {}).status, 405);
}
