// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calls/call.h"
#include "services/providers/providers.h"
#include "services/wattshift/wattshiftcalls.h"
#include "tests/services/sandbox/doors/doorcalls.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
/** WattShift of the sandbox, asked by the client. */
class WattShiftDoorTest : public testing::Test
{
protected:
    SandboxAnswer send(const HttpRequest &request)
    {
        HttpRequest proved = request;
        proved.headers.append(HttpHeader{"x-ws-api-key", "wsk_demo"});
        return services->answer({proved.method, proved.url, proved.headers, proved.body}, now);
    }
    template<typename Request, typename Value>
    Result<Value> ask(const Call<Request, Value> &call, const Request &request)
    {
        const auto sent = call.request(facts, request);
        EXPECT_TRUE(sent) << qPrintable(sent ? QString() : sent.error().place.field);
        const SandboxAnswer answer = send(*sent);
        EXPECT_EQ(answer.status, 200) << answer.body.constData();
        return call.read({.status = answer.status, .body = answer.body}, {request, u"sandbox"_s, now});
    }
    void begin(const WattShiftQuirks &quirks)
    {
        SandboxFaults faults;
        faults.wattshift = quirks;
        services = std::make_unique<SandboxServices>(faults);
    }

    const ProviderFacts facts = Providers::read({})->at(QUrl(u"http://127.0.0.1:1"_s)).find(u"wattshift"_s)->facts;
    const QDateTime now = QDateTime({2026, 3, 5}, {12, 0}, Qt::UTC);
    std::unique_ptr<SandboxServices> services = std::make_unique<SandboxServices>();
};

WattShiftHomeQuestion oneDay(double kilowattHours)
{
    WattShiftHomeQuestion question;
    question.home = u"ws_home_demo"_s;
    question.start = QDate(2025, 1, 7);
    question.end = QDate(2025, 1, 8);
    question.usage = WattShiftDays{QList<double>(96, kilowattHours)};
    return question;
}
}

TEST_F(WattShiftDoorTest, answersEveryExampleSoThatTheClientUnderstands)
{
    for (const Operation &operation : WattShiftCalls::operations()) {
        const SandboxAnswer answer = send(*operation.request(facts, operation.example));
        const auto told = operation.told({.status = answer.status, .body = answer.body}, {operation.example, u"sandbox"_s, now});

        EXPECT_EQ(answer.status, 200) << qPrintable(operation.id) << answer.body.constData();
        EXPECT_TRUE(told) << qPrintable(operation.id) << qPrintable(told ? QString() : told.error().place.field);
    }
}

TEST_F(WattShiftDoorTest, keepsHomesThatAreCreatedAndWhatIsDifferentAboutThem)
{
    WattShiftHomeDraft draft;
    draft.name = u"Seconda casa"_s;
    draft.utility = u"14328"_s;
    const auto home = ask(WattShiftCalls::homeCreate(), draft);
    ASSERT_TRUE(home);
    EXPECT_EQ(home->utility, u"14328"_s);

    WattShiftHomeUpdate update;
    update.home = home->id;
    update.carbonSignal = u"HIGH"_s;
    ask(WattShiftCalls::homeUpdate(), update);

    const auto homes = ask(WattShiftCalls::homes(), {});
    ASSERT_EQ(homes->size(), 2);
    EXPECT_EQ(homes->constLast().name, u"Seconda casa"_s);
    EXPECT_EQ(homes->constLast().carbonSignal, u"HIGH"_s);
}

TEST_F(WattShiftDoorTest, billsTheDayByItsPrices)
{
    const auto impact = ask(WattShiftCalls::impactHome(), oneDay(1));

    // 84 quarters at 0.42625 and 12 at 0.46486
    EXPECT_EQ(impact->bill, Decimal(4138, -2));
    EXPECT_EQ(impact->carbonPounds, 82);
    EXPECT_FALSE(impact->exportCredit);
}

TEST_F(WattShiftDoorTest, creditsWhatIsFedInUnlessItSaysNothingOfIt)
{
    WattShiftHomeQuestion question = oneDay(1);
    question.feedIn = WattShiftDays{QList<double>(96, 1)};
    EXPECT_EQ(ask(WattShiftCalls::impactHome(), question)->exportCredit, Decimal(768, -2));

    begin({.leavesCreditOut = true});
    EXPECT_FALSE(ask(WattShiftCalls::impactHome(), question)->exportCredit);
}

TEST_F(WattShiftDoorTest, refusesWhatIsWrongByItsField)
{
    const SandboxAnswer answer
        = send({.method = "POST",
                .url = QUrl(u"http://127.0.0.1:1/wattshift/api/v1/calculate/impact"_s),
                .body = R"({"home":{"ratePlanId":"a","zipcode":"1"},"startDate":"2025-01-07","endDate":"2025-01-08",)"
                        R"("usage":[[1,2,3]]})"});

    EXPECT_EQ(answer.status, 400);
    EXPECT_EQ(DoorCalls::objectOf(answer)["error_code"_L1], u"VALIDATION_FAILED"_s);
    EXPECT_EQ(DoorCalls::objectOf(answer)["field_errors"_L1][0]["field"_L1], u"usage"_s);
}

TEST_F(WattShiftDoorTest, saysPricesInEachOfItsForms)
{
    const WattShiftPriceQuestion evening{
        u"ws_home_demo"_s, QDateTime({2025, 2, 25}, {16, 0}, Qt::UTC), QDateTime({2025, 2, 25}, {21, 0}, Qt::UTC)};
    EXPECT_EQ(ask(WattShiftCalls::priceSignal(), evening)->prices.size(), 3); // cheap, dear, cheap

    begin({.saysImports = true});
    EXPECT_EQ(ask(WattShiftCalls::priceSignal(), evening)->prices.size(), 20);

    begin({.hasOldestPrices = true});
    const auto oldest = ask(WattShiftCalls::priceSignal(), evening);
    EXPECT_EQ(oldest->prices[4].price, 0.46486);
    EXPECT_EQ(oldest->end, evening.end);
}
