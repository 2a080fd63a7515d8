// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattshift/wattshiftcalls.h"

#include "services/providers/providers.h"
#include "tests/support/fixtures.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
const QString host = u"api.wattshift.com"_s;

ProviderFacts facts()
{
    return Providers::read({})->find(u"wattshift"_s)->facts;
}

template<typename Request, typename Value>
Result<Value> read(const Call<Request, Value> &call, const QByteArray &body)
{
    return call.read({.status = 200, .body = body}, {Request(), host, {}});
}

WattShiftHomeQuestion oneDay()
{
    WattShiftHomeQuestion question;
    question.home = u"ws_home_1"_s;
    question.start = QDate(2025, 1, 7);
    question.end = QDate(2025, 1, 8);
    question.usage = WattShiftDays{QList<double>(96, 0.25)};
    return question;
}
}

TEST(WattShiftCallsTest, areAskedAsTheirDocumentsSay)
{
    for (const Operation &operation : WattShiftCalls::operations()) {
        const auto request = operation.request(facts(), operation.example);

        ASSERT_TRUE(request) << qPrintable(operation.id) << qPrintable(request.error().place.field);
        EXPECT_EQ(request->method, "POST");
        EXPECT_TRUE(QJsonDocument::fromJson(request->body).isObject()) << qPrintable(operation.id);
        EXPECT_FALSE(operation.words.isEmpty());
        EXPECT_EQ(operation.settledBy.isEmpty(), operation.effect == Effect::Reads);
    }
}

TEST(WattShiftCallsTest, sendWhatWasSaidAndNoMore)
{
    WattShiftHomeUpdate update;
    update.home = u"ws_home_1"_s;
    update.ratePlan = u"6915de25881cbc6041e4c7f1"_s;

    const auto request = WattShiftCalls::homeUpdate().request(facts(), update);

    EXPECT_EQ(request->url, QUrl(u"https://api.wattshift.com/v1/homes/ws_home_1/update"_s));
    EXPECT_EQ(request->body, R"({"ratePlanId":"6915de25881cbc6041e4c7f1"})");
    EXPECT_EQ(request->effect, Effect::Changes);
}

TEST(WattShiftCallsTest, refuseDaysThatAreNotWholeBeforeAnythingIsSent)
{
    const auto fieldOf = [](const WattShiftHomeQuestion &question) {
        const auto request = WattShiftCalls::impactHome().request(facts(), question);
        return request ? QString() : request.error().place.field;
    };

    EXPECT_EQ(fieldOf(oneDay()), QString());

    WattShiftHomeQuestion short_ = oneDay();
    (*short_.usage)[0].removeLast();
    EXPECT_EQ(fieldOf(short_), u"usage[0]");

    WattShiftHomeQuestion backwards = oneDay();
    backwards.end = backwards.start;
    EXPECT_EQ(fieldOf(backwards), u"endDate");

    WattShiftHomeQuestion none = oneDay();
    none.usage.reset();
    EXPECT_EQ(fieldOf(none), u"usage");

    WattShiftHomeQuestion more = oneDay();
    more.feedIn = WattShiftDays(2, QList<double>(96, 0));
    EXPECT_EQ(fieldOf(more), u"export");
}

TEST(WattShiftCallsTest, needNoUsageWhereThatOfComparableHomesIsTaken)
{
    WattShiftInlineQuestion question;
    question.place = {.ratePlan = u"6915de3f881cbc6041e4c887"_s, .zipCode = u"94612"_s};
    question.start = QDate(2025, 1, 7);
    question.end = QDate(2025, 2, 8);
    question.usesDefaultUsage = true;

    const auto request = WattShiftCalls::impactInline().request(facts(), question);

    EXPECT_EQ(request->body,
              R"({"endDate":"2025-02-08","home":{"ratePlanId":"6915de3f881cbc6041e4c887","zipcode":"94612"},)"
              R"("startDate":"2025-01-07","useDefaultUsage":true})");
}

TEST(WattShiftCallsTest, quoteWholeMonthsOnly)
{
    WattShiftPlanQuestion question;
    question.ratePlan = u"6915de3f881cbc6041e4c887"_s;
    question.start = QDate(2026, 7, 1);
    question.end = QDate(2026, 7, 31);
    question.usage = WattShiftDays(30, QList<double>(96, 0.3125));

    EXPECT_EQ(WattShiftCalls::billRatePlan().request(facts(), question).error().place.field, u"endDate");

    question.end = QDate(2026, 8, 1);
    question.usage->append(QList<double>(96, 0.3125));
    EXPECT_TRUE(WattShiftCalls::billRatePlan().request(facts(), question));
}

TEST(WattShiftCallsTest, refuseAHomeWithoutName)
{
    EXPECT_EQ(WattShiftCalls::homeCreate().request(facts(), {}).error(),
              (Error{Error::Kind::MissingArgument, {.field = u"name"_s}, {}, {}}));
}

TEST(WattShiftCallsTest, tellACreditOfZeroFromNone)
{
    const auto none = read(WattShiftCalls::impactHome(), R"({"billTotal":132.56,"startDate":"2025-01-07","endDate":"2025-02-08"})");
    EXPECT_EQ(none->bill, Decimal(13256, -2));
    EXPECT_FALSE(none->exportCredit);

    const auto zero = read(WattShiftCalls::impactHome(),
                           R"({"billTotal":132.56,"startDate":"2025-01-07","endDate":"2025-02-08","exportCompensationCredit":0})");
    EXPECT_EQ(zero->exportCredit, Decimal(0));
}

TEST(WattShiftCallsTest, readPricesInAllTheirForms)
{
    const QByteArray times = R"("startTime":"2025-02-25T16:00:00Z","endTime":"2025-02-25T16:30:00Z")";

    const auto stretches
        = read(WattShiftCalls::priceSignal(),
               "{" + times + R"(,"data":[{"startTime":"2025-02-25T16:00:00Z","endTime":"2025-02-25T16:30:00Z","price":0.4}]})");
    EXPECT_EQ(stretches->prices.size(), 1);
    EXPECT_FALSE(stretches->prices[0].import);

    const auto quarters = read(WattShiftCalls::priceSignal(), "{" + times + R"(,"prices":[0.4,0.5],"imports":[0.4,0.5],"exports":[0,0]})");
    EXPECT_EQ(quarters->prices[1].start, QDateTime({2025, 2, 25}, {16, 15}, Qt::UTC));
    EXPECT_EQ(quarters->prices[1].import, 0.5);
    EXPECT_EQ(quarters->prices[1].feedIn, 0);

    const auto oldest = read(WattShiftCalls::priceSignal(), R"({"startTime":"2025-02-25T16:00:00Z","priceSignal":[0.4,0.5,0.6]})");
    EXPECT_EQ(oldest->end, QDateTime({2025, 2, 25}, {16, 45}, Qt::UTC));

    EXPECT_EQ(read(WattShiftCalls::priceSignal(), "{" + times + "}").error().place.field, u"data");
}

TEST(WattShiftCallsTest, understandEveryDocumentedAnswer)
{
    if (documented(u"wattshift/homes_list_response.json"_s).isEmpty())
        GTEST_SKIP() << "There are no documented answers: set WATTGLASS_REAL_DATA to the folder that holds them.";

    EXPECT_EQ(read(WattShiftCalls::homes(), documented(u"wattshift/homes_list_response.json"_s))->constFirst().utility, u"12199"_s);
    EXPECT_EQ(read(WattShiftCalls::homeCreate(), documented(u"wattshift/homes_create_response.json"_s))->id, u"ws_home_123456789");
    EXPECT_TRUE(read(WattShiftCalls::homeCreate(), documented(u"wattshift/homes_create_response_short_guide_form.json"_s)));
    EXPECT_TRUE(read(WattShiftCalls::homeUpdate(), documented(u"wattshift/homes_update_response.json"_s)));
    EXPECT_EQ(read(WattShiftCalls::impactHome(), documented(u"wattshift/impact_home_period_response.json"_s))->carbonPounds, 300);
    EXPECT_EQ(read(WattShiftCalls::utilities(), documented(u"wattshift/utility_get_response.json"_s))->constFirst().id, u"14328");
    EXPECT_EQ(read(WattShiftCalls::priceSignal(), documented(u"wattshift/price_signal_response_api_reference.json"_s))->prices[1].price,
              0.46486);
    EXPECT_TRUE(read(WattShiftCalls::priceSignal(), documented(u"wattshift/price_signal_response_guide_form_expanded.json"_s)));
    EXPECT_TRUE(read(WattShiftCalls::priceSignal(), documented(u"wattshift/price_signal_response_legacy_24h_partial.json"_s)));
}

TEST(WattShiftCallsTest, takeEveryDocumentedRequest)
{
    if (documented(u"wattshift/homes_create_request.json"_s).isEmpty())
        GTEST_SKIP() << "There are no documented requests: set WATTGLASS_REAL_DATA to the folder that holds them.";
    const auto sends = [](const Operation &operation, const QString &file, QJsonObject more = {}) {
        QJsonObject arguments = QJsonDocument::fromJson(documented(u"wattshift/"_s + file)).object();
        const QByteArray body = QJsonDocument(arguments).toJson(QJsonDocument::Compact);
        for (auto it = more.begin(); it != more.end(); ++it)
            arguments.insert(it.key(), it.value());
        const auto request = operation.request(facts(), arguments);
        EXPECT_TRUE(request) << qPrintable(file) << qPrintable(request ? QString() : request.error().place.field);
        return request && request->body == body;
    };

    EXPECT_TRUE(sends(WattShiftCalls::homeCreate().operation(), u"homes_create_request.json"_s));
    EXPECT_TRUE(sends(WattShiftCalls::homeUpdate().operation(), u"homes_update_request.json"_s, {{u"home"_s, u"ws_home_1"_s}}));
    EXPECT_TRUE(sends(WattShiftCalls::priceSignal().operation(), u"price_signal_request.json"_s, {{u"home"_s, u"ws_home_1"_s}}));
    EXPECT_TRUE(sends(WattShiftCalls::utilities().operation(), u"utility_get_request_minimal.json"_s));
    EXPECT_TRUE(sends(WattShiftCalls::utilities().operation(), u"utility_get_request_solar_ordered.json"_s));
}
