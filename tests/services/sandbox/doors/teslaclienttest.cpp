// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/providers/providers.h"
#include "services/tesla/teslacalls.h"
#include "services/tesla/teslaexamples.h"
#include "tests/services/sandbox/doors/tesladesktop.h"
#include "tests/support/fixtures.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
const QString host = u"sandbox"_s;

/** Our client, before the sandbox. */
class TeslaClient
{
public:
    explicit TeslaClient(const TeslaQuirks &quirks = {})
        : m_tesla(quirks)
    {
    }

    SandboxAnswer send(const HttpRequest &request)
    {
        const QString path = request.url.path() + (request.url.hasQuery() ? u'?' + request.url.query(QUrl::FullyEncoded) : QString());
        return request.method == "POST" ? m_tesla.post(path, request.body) : m_tesla.get(path);
    }

    template<typename Request, typename Value>
    Result<Value> ask(const Call<Request, Value> &call, const Request &request)
    {
        const auto built = call.request(facts(), request);
        if (!built)
            return built.error();
        const SandboxAnswer answer = send(*built);
        EXPECT_EQ(answer.status / 100, 2) << answer.body.constData();
        return call.read({answer.status, {}, answer.body}, {request, host, m_tesla.now});
    }

    static ProviderFacts facts() { return Providers::read({})->find(u"tesla"_s)->facts; }
    QDateTime now() const { return m_tesla.now; }

private:
    TeslaDesktop m_tesla;
};

TeslaHistoryQuestion lastYear(const QString &period)
{
    return *TeslaQuestions::days(TeslaExamples::site(), period, {2025, 1, 1}, {2025, 12, 31}, "Europe/Rome");
}
}

TEST(TeslaClientTest, everyExampleIsAnsweredAndUnderstood)
{
    TeslaClient client;
    for (const Operation &operation : TeslaCalls::operations()) {
        const auto request = operation.request(TeslaClient::facts(), operation.example);
        ASSERT_TRUE(request) << qPrintable(operation.id);
        const SandboxAnswer answer = client.send(*request);
        EXPECT_EQ(answer.status, 200) << qPrintable(operation.id) << answer.body.constData();
        const auto told = operation.told({answer.status, {}, answer.body}, {operation.example, host, client.now()});
        EXPECT_TRUE(told) << qPrintable(operation.id) << qPrintable(told ? QString() : told.error().place.field);
    }
}

/** What we understand of Tesla's own example of a status, we are told by the sandbox too. */
TEST(TeslaClientTest, theDocumentedStatusIsToldWithAllItsFields)
{
    const QByteArray example = documented(u"tesla/official_example_live_status.json"_s);
    if (example.isEmpty())
        GTEST_SKIP() << "There are no documented answers: set WATTGLASS_REAL_DATA to the folder that holds them.";
    TeslaClient client;
    const Operation status = TeslaCalls::liveStatus().operation();
    const Asked<QJsonObject> asked{status.example, host, client.now()};
    const auto wanted = status.told({200, {}, example}, asked);
    const auto told = status.told({200, {}, client.send(*status.request(TeslaClient::facts(), status.example)).body}, asked);

    ASSERT_TRUE(wanted && told);
    for (const QString &name : wanted->toObject().keys())
        EXPECT_EQ(told->toObject()[name].type(), wanted->toObject()[name].type()) << qPrintable(name);
}

TEST(TeslaClientTest, aTariffIsReadBackAsItWasSentThoughZerosAreLeftOut)
{
    for (const bool leavesOut : {false, true}) {
        TeslaClient client({.noZeros = leavesOut});
        const TeslaTariff sent = TeslaExamples::timeOfUse().settings.tariff;
        ASSERT_TRUE(client.ask(TeslaCalls::setTimeOfUseSettings(), TeslaExamples::timeOfUse()));

        const auto info = client.ask(TeslaCalls::siteInfo(), TeslaExamples::site());

        ASSERT_TRUE(info && info->tariff);
        EXPECT_EQ(shapeOf<TeslaTariff>().write(TeslaTariffs::whole(*info->tariff)),
                  shapeOf<TeslaTariff>().write(TeslaTariffs::whole(sent)));
    }
}

TEST(TeslaClientTest, whatIsLeftOutIsFoundAgain)
{
    TeslaClient usual, bare({.noZeroTotals = true});
    const auto one = usual.ask(TeslaCalls::energyHistory(), TeslaExamples::day());
    const auto other = bare.ask(TeslaCalls::energyHistory(), TeslaExamples::day());

    ASSERT_TRUE(one && other);
    EXPECT_EQ(one->rows.size(), 288);
    EXPECT_EQ(shapeOf<TeslaEnergyHistory>().write(*one), shapeOf<TeslaEnergyHistory>().write(*other));
    EXPECT_TRUE(TeslaClient({.noSeries = true}).ask(TeslaCalls::energyHistory(), TeslaExamples::day())->isSilent);
}

TEST(TeslaClientTest, outagesLastAsLongInEitherUnit)
{
    TeslaClient usual, quick({.milliseconds = true});
    const auto seconds = usual.ask(TeslaCalls::backupHistory(), lastYear(u"year"_s));
    const auto milliseconds = quick.ask(TeslaCalls::backupHistory(), lastYear(u"year"_s));

    ASSERT_TRUE(seconds && milliseconds);
    EXPECT_EQ(seconds->unit, u"s");
    EXPECT_EQ(milliseconds->unit, u"ms");
    EXPECT_EQ(TeslaBackups::duration(seconds->events.at(3), false), TeslaBackups::duration(milliseconds->events.at(3), true));
}

TEST(TeslaClientTest, chargesAndConnectorsAreReadInEachForm)
{
    TeslaClient usual, odd({.noWallConnectors = true, .chargeSeries = true, .noContent = true});
    const TeslaTimeQuestion year = lastYear(u"year"_s);

    EXPECT_EQ(usual.ask(TeslaCalls::chargeHistory(), year)->charges.size(), odd.ask(TeslaCalls::chargeHistory(), year)->charges.size());
    EXPECT_FALSE(odd.ask(TeslaCalls::liveStatus(), TeslaExamples::site())->wallConnectors);
    EXPECT_TRUE(odd.ask(TeslaCalls::setGridImportExport(), TeslaExamples::gridRule()));
}
