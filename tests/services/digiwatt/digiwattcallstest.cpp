// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattchecks.h"
#include "services/digiwatt/digiwattexamples.h"
#include "tests/services/digiwatt/digiwattsample.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using DigiwattSample::facts;

namespace
{
QString refusedField(const Operation &operation, QJsonObject arguments)
{
    const auto request = operation.request(facts(), arguments);
    return request ? QString() : request.error().place.field;
}

Operation operationOf(const QString &id)
{
    for (const Operation &operation : DigiwattCalls::operations()) {
        if (operation.id == id)
            return operation;
    }
    return {};
}
}

TEST(DigiwattCallsTest, canAllBeAskedByTheirExample)
{
    QStringList ids;
    for (const Operation &operation : DigiwattCalls::operations()) {
        ids.append(operation.id);
        const auto request = operation.request(facts(), operation.example);

        ASSERT_TRUE(request) << qPrintable(operation.id) << qPrintable(request.error().place.field);
        EXPECT_FALSE(operation.words.isEmpty());
        EXPECT_TRUE(facts().paths.contains(operation.id));
        EXPECT_EQ(request->effect, operation.effect);
        EXPECT_EQ(operation.settledBy, operation.effect == Effect::Changes ? u"user"_s : QString()) << qPrintable(operation.id);
        EXPECT_EQ(request->method, operation.effect == Effect::Changes || operation.id == u"token"_s ? "POST" : "GET");
    }
    EXPECT_EQ(ids,
              (QStringList{u"token"_s,
                           u"pod_register"_s,
                           u"onboarding"_s,
                           u"consumption"_s,
                           u"distribution"_s,
                           u"realtime"_s,
                           u"latest"_s,
                           u"performance"_s,
                           u"habits"_s,
                           u"trend"_s,
                           u"distribution_yearly"_s,
                           u"compound"_s,
                           u"savings"_s,
                           u"greenness"_s}));
}

TEST(DigiwattCallsTest, putAccountAndPeriodIntoTheAddress)
{
    const auto request = DigiwattCalls::habits().request(facts(), DigiwattExamples::yesterday());

    EXPECT_EQ(request->url.toEncoded(), "https://digiwatt.example/accounts/1234567890/consumption/habits?period=yesterday");
    EXPECT_TRUE(request->body.isEmpty());
    EXPECT_EQ(request->headers, (QList<HttpHeader>{{"Accept", "application/json"}}));
}

TEST(DigiwattCallsTest, sendAForm)
{
    const auto request = DigiwattCalls::token().request(facts(), {.client = u"me"_s, .secret = u"a+b c"_s, .grant = {}});

    EXPECT_EQ(request->body, "client_id=me&client_secret=a%2Bb%20c&grant_type=client_credentials");
    EXPECT_EQ(request->headers.constLast(), (HttpHeader{"Content-Type", "application/x-www-form-urlencoded"}));
    EXPECT_TRUE(DigiwattCalls::token().operation().fields[1].facts.isSecret);
}

TEST(DigiwattCallsTest, sendAPointOfDeliveryInPlainLetters)
{
    const auto request = DigiwattCalls::podRegister().request(facts(), {u"it 001-e-12345678"_s, u"7700"_s, u"casa"_s});

    EXPECT_EQ(request->body, R"({"account_number":"7700","company_code":"casa","pod":"IT001E12345678"})");
}

TEST(DigiwattCallsTest, sendTheAreaUnderTheNameThatItHasThere)
{
    const auto request = DigiwattCalls::onboarding().request(facts(), DigiwattExamples::onboarding());

    EXPECT_EQ(request->url.toEncoded(), "https://digiwatt.example/accounts/1234567890/onboarding");
    EXPECT_EQ(request->body,
              R"({"appliances":[{"appliance":"airConditioner","quantity":1}],"house":{"dimesion":87,"province":"MI","type":"apartment"},)"
              R"("residents":{"adults":1,"children":1,"elderlies":0}})");
}

TEST(DigiwattCallsTest, refuseWithTheNameOfTheField)
{
    const QJsonObject pod = operationOf(u"pod_register"_s).example;
    const auto podWith = [&pod](const QString &name, const QString &value) {
        QJsonObject changed = pod;
        changed[name] = value;
        return refusedField(operationOf(u"pod_register"_s), changed);
    };
    EXPECT_EQ(podWith(u"pod"_s, u"IT001E1234567"_s), u"pod"); // 13
    EXPECT_EQ(podWith(u"pod"_s, u"IT001E123456789012345"_s), u"pod"); // 21
    EXPECT_EQ(podWith(u"pod"_s, u"IT001E1234567_"_s), u"pod");
    EXPECT_EQ(podWith(u"account_number"_s, QString()), u"account_number");
    EXPECT_EQ(podWith(u"company_code"_s, QString()), u"company_code");

    QJsonObject home = operationOf(u"onboarding"_s).example;
    home[u"residents"_s] = QJsonObject{{u"adults"_s, 1}};
    EXPECT_EQ(refusedField(operationOf(u"onboarding"_s), home), u"residents.children");

    EXPECT_EQ(refusedField(operationOf(u"habits"_s), {{u"account"_s, u"1"_s}, {u"period"_s, u"today"_s}}), u"period");
    EXPECT_EQ(refusedField(operationOf(u"habits"_s), {{u"account"_s, u"1"_s}}), u"period");
    EXPECT_EQ(refusedField(operationOf(u"realtime"_s), {{u"account"_s, u""_s}}), u"account");
}

TEST(DigiwattCallsTest, takeWhatIsUnusualButMayBeRight)
{
    EXPECT_TRUE(DigiwattChecks::isUsualPod(u"IT001E12345678"_s));
    EXPECT_TRUE(DigiwattChecks::isUsualPod(u"IT001E1234567890ABC"_s)); // the pattern of the documents
    EXPECT_FALSE(DigiwattChecks::isUsualPod(u"IT001E1234567890AB"_s)); // their example, which their pattern refuses
    EXPECT_TRUE(DigiwattCalls::podRegister().request(facts(), DigiwattExamples::podRegister()));

    DigiwattOnboarding home = DigiwattExamples::onboarding();
    home.house.type = u"lighthouse"_s;
    home.appliances->append({u"wineCooler"_s, 1});
    EXPECT_TRUE(DigiwattCalls::onboarding().request(facts(), home));
}

TEST(DigiwattCallsTest, goNowhereUntilTheUserSaysWhere)
{
    ProviderFacts facts = DigiwattSample::facts();
    facts.hosts[u"api"_s] = QUrl();

    EXPECT_EQ(DigiwattCalls::greenness().request(facts, {}).error().place.field, u"address");
}
