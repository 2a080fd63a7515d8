// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/sandbox/doors/doorcalls.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace DoorCalls;
using namespace Qt::StringLiterals;

namespace
{
/** The services that need no browser. */
class KeyDoorsTest : public testing::Test
{
protected:
    SandboxAnswer answer(const SandboxRequest &request) { return m_services.answer(request, m_now); }

    SandboxServices m_services;
    QDateTime m_now = QDateTime(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC);
};

QList<HttpHeader> bearer(const SandboxAnswer &tokens)
{
    return {{"Authorization", "Bearer " + objectOf(tokens)["access_token"_L1].toString().toLatin1()}};
}
}

TEST_F(KeyDoorsTest, wattCarbonGivesATokenForADay)
{
    const SandboxAnswer token = answer(
        form(u"/wattcarbon/api/auth/token"_s, {{"grant_type", "password"}, {"username", "anna@casa.example"}, {"password", "demo-key"}}));

    EXPECT_EQ(token.status, 200);
    EXPECT_EQ(objectOf(token)["token_type"_L1], u"bearer"_s);
    EXPECT_EQ(answer(get(u"/wattcarbon/api/devices"_s, bearer(token))).status, 200);
    m_now = m_now.addDays(1);
    EXPECT_EQ(answer(get(u"/wattcarbon/api/devices"_s, bearer(token))).status, 401);
}

TEST_F(KeyDoorsTest, wattCarbonSaysWhatIsWrong)
{
    const SandboxAnswer wrong = answer(form(u"/wattcarbon/api/auth/token"_s, {{"username", "anna@casa.example"}, {"password", "other"}}));
    const SandboxAnswer missing = answer(form(u"/wattcarbon/api/auth/token"_s, {{"username", "anna@casa.example"}}));

    EXPECT_EQ(wrong.status, 401);
    EXPECT_EQ(objectOf(wrong)["detail"_L1], u"Incorrect username or password"_s);
    EXPECT_EQ(missing.status, 422);
    EXPECT_EQ(objectOf(missing)["detail"_L1][0]["loc"_L1][1], u"password"_s);
    EXPECT_EQ(answer(get(u"/wattcarbon/api/auth/token"_s)).status, 405);
}

TEST_F(KeyDoorsTest, wattShiftListsHomesForItsKey)
{
    const QList<HttpHeader> key{{"x-ws-api-key", "wsk_demo"}};

    const SandboxAnswer homes = answer(post(u"/wattshift/api/v1/homes/list"_s, "{}", key));

    EXPECT_EQ(homes.status, 200);
    EXPECT_EQ(QJsonDocument::fromJson(homes.body)[0]["name"_L1], u"Casa Demo"_s);
    EXPECT_FALSE(objectOf(answer(post(u"/wattshift/api/v1/onboarding/session-token/generate"_s, "{}", key)))["sessionToken"_L1]
                     .toString()
                     .isEmpty());
    EXPECT_EQ(objectOf(answer(post(u"/wattshift/api/v1/homes/list"_s, "{}")))["error_code"_L1], u"AUTH_MISSING_API_KEY"_s);
    EXPECT_EQ(objectOf(answer(post(u"/wattshift/api/v1/homes/list"_s, "{}", {{"x-ws-api-key", "other"}})))["error_code"_L1],
              u"AUTH_INVALID_API_KEY"_s);
}

TEST_F(KeyDoorsTest, digiwattTellsTheGreenHoursToWhoHasAToken)
{
    const FormText::Pairs key{{"client_id", "wattglass-demo"}, {"client_secret", "demo-secret"}, {"grant_type", "client_credentials"}};
    const SandboxAnswer token = answer(form(u"/digiwatt/api/auth/token"_s, key));
    EXPECT_EQ(objectOf(token)["expires_in"_L1], 36'000);

    const SandboxAnswer greenness = answer(get(u"/digiwatt/api/greenness"_s, bearer(token)));

    EXPECT_EQ(greenness.status, 200);
    EXPECT_EQ(objectOf(greenness)["data"_L1]["time_series"_L1]["index"_L1].toArray().size(), 24);
    EXPECT_EQ(greenness.body, answer(get(u"/digiwatt/api/greenness"_s, bearer(token))).body);
    m_now = m_now.addSecs(36'000);
    EXPECT_EQ(answer(get(u"/digiwatt/api/greenness"_s, bearer(token))).status, 401);
}

TEST_F(KeyDoorsTest, digiwattCanBeToldToWantItsKeyInJson)
{
    SandboxFaults faults;
    faults.digiwatt.jsonTokens = true;
    SandboxServices strict(faults);
    const QString path = u"/digiwatt/api/auth/token"_s;
    const QByteArray key = R"({"client_id":"wattglass-demo","client_secret":"demo-secret"})";

    EXPECT_EQ(strict.answer(form(path, {{"client_id", "wattglass-demo"}, {"client_secret", "demo-secret"}}), m_now).status, 415);
    EXPECT_EQ(strict.answer(post(path, key, {{"Content-Type", "application/json"}}), m_now).status, 200);
    EXPECT_EQ(strict.answer(post(path, "{}", {{"Content-Type", "application/json"}}), m_now).status, 401);
}

TEST_F(KeyDoorsTest, digiwattRefusesAWrongSecret)
{
    const SandboxAnswer refused
        = answer(form(u"/digiwatt/api/auth/token"_s, {{"client_id", "wattglass-demo"}, {"client_secret", "other"}}));

    EXPECT_EQ(refused.status, 401);
    EXPECT_EQ(objectOf(refused)["error"_L1], u"unauthorized_client"_s);
    EXPECT_EQ(answer(get(u"/digiwatt/api/greenness"_s)).status, 401);
}

TEST_F(KeyDoorsTest, thereAreNoOtherServices)
{
    for (const QString &path : {u"/"_s, u"/other/api/x"_s, u"//tesla/na"_s})
        EXPECT_EQ(answer(get(path)).status, 404) << qPrintable(path);
}
