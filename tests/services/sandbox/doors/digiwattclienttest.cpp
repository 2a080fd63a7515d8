// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattcalls.h"
#include "services/digiwatt/digiwattexamples.h"
#include "services/http/clock.h"
#include "services/http/http.h"
#include "services/http/httpstatus.h"
#include "services/oauth/tokenclient.h"
#include "services/providers/providers.h"
#include "services/sandbox/doors/sandboxserver.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
const QDateTime now(QDate(2026, 3, 5), QTime(12, 30), Qt::UTC);

SandboxFaults faultsWith(const DigiwattQuirks &quirks)
{
    SandboxFaults faults;
    faults.digiwatt = quirks;
    return faults;
}

/** Our client and the sandbox, over a real connection. */
class DigiwattClient
{
public:
    explicit DigiwattClient(const DigiwattQuirks &quirks = {})
        : m_sandbox(faultsWith(quirks), [] { return now; })
    {
        EXPECT_TRUE(m_sandbox.listen());
        m_http.allow(AllowedHosts({{m_sandbox.address(), {}}}));
        m_facts = Providers::read({})->at(m_sandbox.address()).find(u"digiwatt"_s)->facts;
        const auto tokens = await(TokenClient::ask(
            m_http, {m_facts.address(u"token"_s), TokenClient::byClient("wattglass-demo", "demo-secret"), {}, {}}, m_clock));
        EXPECT_TRUE(tokens);
        m_header = tokens ? tokens->type + ' ' + tokens->access : QByteArray();
    }

    Result<HttpAnswer> send(HttpRequest request)
    {
        if (!request.url.path().endsWith(u"token"_s))
            request.headers.append({"Authorization", m_header});
        const auto answer = await(m_http.send(request));
        return answer ? HttpStatus::wanted(request, *answer, now) : answer;
    }

    template<typename Request, typename Value>
    Result<Value> ask(const Call<Request, Value> &call, const Request &request)
    {
        const auto built = call.request(m_facts, request);
        const auto answer = built ? send(*built) : built.error();
        return answer ? call.read(*answer, {request, u"sandbox"_s, now}) : answer.error();
    }

    const ProviderFacts &facts() const { return m_facts; }

private:
    SystemClock m_clock;
    SandboxServer m_sandbox;
    Http m_http{AllowedHosts()};
    ProviderFacts m_facts;
    QByteArray m_header;
};
}

TEST(DigiwattClientTest, everyExampleIsAnsweredAndUnderstood)
{
    DigiwattClient client;
    for (const Operation &operation : DigiwattCalls::operations()) {
        const auto request = operation.request(client.facts(), operation.example);
        ASSERT_TRUE(request) << qPrintable(operation.id);
        const auto answer = client.send(*request);
        ASSERT_TRUE(answer) << qPrintable(operation.id) << qPrintable(answer.error().detail);
        const auto told = operation.told(*answer, {operation.example, u"sandbox"_s, now});
        EXPECT_TRUE(told) << qPrintable(operation.id) << qPrintable(told ? QString() : told.error().place.field + told.error().detail);
    }
}

TEST(DigiwattClientTest, datesAreReadRightOnADayThatCouldBeAnother)
{
    DigiwattClient usual, swapped({.dates = u"ydm"_s});

    const auto one = usual.ask(DigiwattCalls::consumption(), DigiwattExamples::yesterday());
    const auto other = swapped.ask(DigiwattCalls::consumption(), DigiwattExamples::yesterday());

    ASSERT_TRUE(one && other);
    EXPECT_EQ(one->table->index.instants.seconds, other->table->index.instants.seconds);
    EXPECT_EQ(one->table->rows(), 1440u);
    EXPECT_EQ(other->reading.order, u"year-day-month");
    EXPECT_EQ(swapped.ask(DigiwattCalls::latest(), DigiwattExamples::account())->table->index.instants.at(0), now.addSecs(-6 * 3600));
    EXPECT_EQ(swapped.ask(DigiwattCalls::greenness(), {})->windows[0].start.at, QDateTime({2026, 3, 5}, {10, 0}, Qt::UTC));
    EXPECT_EQ(swapped.ask(DigiwattCalls::savings(), DigiwattExamples::account())->appliances[3].history->stretches[0].start.at.date(),
              QDate(2026, 2, 5));
}

TEST(DigiwattClientTest, whatIsOddIsMarkedAndNothingIsMadeUp)
{
    DigiwattClient client({.missing = u"nan"_s, .zeroTotals = true, .dots = true, .dimension = true, .newAppliance = true});

    const auto power = client.ask(DigiwattCalls::consumption(), DigiwattExamples::yesterday());
    EXPECT_EQ(std::ranges::count_if(power->table->values[0], [](double watts) { return std::isnan(watts); }), 60);
    EXPECT_TRUE(power->table->column(u"wineCooler"_s));
    EXPECT_EQ(client.ask(DigiwattCalls::distribution(), DigiwattExamples::yesterday())->isTotalDoubtful(), true);
    EXPECT_EQ(client.ask(DigiwattCalls::habits(), DigiwattExamples::yesterday())->table->unread, 1);
    EXPECT_EQ(client.ask(DigiwattCalls::onboarding(), DigiwattExamples::onboarding())->household.house.squareMetres, 87);
}

TEST(DigiwattClientTest, errorsAreTheSameWhereverTheirStatusStands)
{
    for (const bool isHidden : {false, true}) {
        DigiwattClient client({.hiddenErrors = isHidden});
        EXPECT_EQ(client.ask(DigiwattCalls::realtime(), DigiwattAccountQuery{u"1"_s}).error().kind, Error::Kind::NotThere);
        EXPECT_EQ(client.ask(DigiwattCalls::realtime(), DigiwattAccountQuery{u"9999999999"_s}).error().kind, Error::Kind::Refused);
    }
}
