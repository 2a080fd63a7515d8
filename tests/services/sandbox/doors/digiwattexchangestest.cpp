// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/digiwatt/digiwattsample.h"
#include "tests/services/sandbox/doors/digiwattdesktop.h"
#include "tests/support/fixtures.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
/** What @p answer lacks of @p documented, or has in another type; empty: nothing. */
QString difference(const QJsonValue &documented, const QJsonValue &answer)
{
    const bool isName = documented == u"..."_s; // for rows that the documents leave out
    if (!isName && documented.type() != answer.type())
        return u" is of another type"_s;
    const QJsonObject members = documented.toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        const QString within = difference(*it, answer[it.key()]);
        if (!within.isEmpty())
            return u'.' + it.key() + within;
    }
    if (documented.isArray() && !documented.toArray().isEmpty())
        return answer.toArray().isEmpty() ? u" is empty"_s : difference(documented[0], answer[0]);
    return {};
}

struct Exchange
{
    QString path;
    QString request; /**< a file of the documents; empty: it is a GET */
    QString answer;
};
}

TEST(DigiwattExchangesTest, areAnsweredAsTheDocumentsAnswerThem)
{
    if (documented(u"digiwatt/seed_02_pod_request.json"_s).isEmpty())
        GTEST_SKIP() << "There are no documented exchanges: set WATTGLASS_REAL_DATA to the folder that holds them.";
    DigiwattDesktop digiwatt;
    const QString demo = u"/accounts/1234567890/"_s, yesterday = u"?period=yesterday"_s;
    const QList<Exchange> exchanges{{u"/accounts"_s, u"02_pod"_s, u"03_pod"_s},
                                    {demo + u"onboarding"_s, u"04_onboarding"_s, u"05_onboarding"_s},
                                    {demo + u"consumption"_s + yesterday, {}, u"06_consumption"_s},
                                    {demo + u"consumption/distribution"_s + yesterday, {}, u"07_consumption_distribution"_s},
                                    {demo + u"consumption/realtime"_s, {}, u"08_consumption_realtime"_s},
                                    {demo + u"consumption/latest"_s, {}, u"09_consumption_latest"_s},
                                    {demo + u"consumption/performance"_s + yesterday, {}, u"10_consumption_performance"_s},
                                    {demo + u"consumption/habits?period=last-week"_s, {}, u"11_consumption_habits"_s},
                                    {demo + u"consumption/trend"_s, {}, u"12_consumption_trend"_s},
                                    {demo + u"consumption/distribution/yearly"_s, {}, u"13_consumption_distribution_yearly"_s},
                                    {demo + u"consumption/compound"_s, {}, u"14_consumption_compound"_s},
                                    {demo + u"consumption/savings"_s, {}, u"15_consumption_savings"_s},
                                    {u"/greenness"_s, {}, u"16_greenness"_s}};
    for (const Exchange &exchange : exchanges) {
        const QByteArray body = documented(u"digiwatt/seed_%1_request.json"_s.arg(exchange.request));
        const SandboxAnswer answer = exchange.request.isEmpty() ? digiwatt.get(exchange.path) : digiwatt.post(exchange.path, body);
        const QJsonObject expected = QJsonDocument::fromJson(documented(u"digiwatt/seed_%1_response.json"_s.arg(exchange.answer))).object();

        EXPECT_EQ(answer.status, 200) << qPrintable(exchange.path) << answer.body.constData();
        EXPECT_FALSE(expected.isEmpty()) << qPrintable(exchange.answer);
        const QString difference = ::difference(expected, DoorCalls::objectOf(answer));
        EXPECT_TRUE(difference.isEmpty()) << qPrintable(exchange.path + difference);
    }
}
