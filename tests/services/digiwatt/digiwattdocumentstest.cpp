// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/digiwatt/digiwattsample.h"
#include "tests/support/fixtures.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

using namespace DigiwattSample;
using namespace Qt::StringLiterals;

namespace
{
/** Skipped where the documents are not here. */
class DigiwattDocumentsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (documented(u"digiwatt/seed_02_pod_request.json"_s).isEmpty())
            GTEST_SKIP() << "There are no documented answers: set WATTGLASS_REAL_DATA to the folder that holds them.";
    }
};
}

TEST_F(DigiwattDocumentsTest, everyAnswerIsUnderstood)
{
    const QStringList files{u"01_auth_token"_s,
                            u"03_pod"_s,
                            u"05_onboarding"_s,
                            u"06_consumption"_s,
                            u"07_consumption_distribution"_s,
                            u"08_consumption_realtime"_s,
                            u"09_consumption_latest"_s,
                            u"10_consumption_performance"_s,
                            u"11_consumption_habits"_s,
                            u"12_consumption_trend"_s,
                            u"13_consumption_distribution_yearly"_s,
                            u"14_consumption_compound"_s,
                            u"15_consumption_savings"_s,
                            u"16_greenness"_s};
    const QList<Operation> operations = DigiwattCalls::operations();
    ASSERT_EQ(files.size(), operations.size());
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QByteArray answer = documented(u"digiwatt/seed_%1_response.json"_s.arg(files[i]));
        const auto told = operations[i].told({.status = 200, .body = answer}, {operations[i].example, host, now()});
        EXPECT_TRUE(told) << qPrintable(operations[i].id) << qPrintable(told ? QString() : told.error().place.field);
    }
}

TEST_F(DigiwattDocumentsTest, valuesAreThoseOfTheDocuments)
{
    const auto power = read(DigiwattCalls::consumption(), documented(u"digiwatt/seed_06_consumption_response.json"_s));
    EXPECT_EQ(power->reading.order, u"year-day-month");
    EXPECT_EQ(power->table->index.instants.at(1), QDateTime({2025, 7, 21}, {0, 1}, Qt::UTC));
    EXPECT_EQ(power->table->values[1], (std::vector{82., 550.}));
    EXPECT_EQ(read(DigiwattCalls::performance(), documented(u"digiwatt/seed_10_consumption_performance_response.json"_s))->scale.user,
              73.61);
    EXPECT_EQ(read(DigiwattCalls::habits(), documented(u"digiwatt/seed_11_consumption_habits_response.json"_s))->table->unread, 2);
    EXPECT_EQ(
        read(DigiwattCalls::distribution(), documented(u"digiwatt/seed_07_consumption_distribution_response.json"_s))->isTotalDoubtful(),
        true);
    const auto savings = read(DigiwattCalls::savings(), documented(u"digiwatt/seed_15_consumption_savings_response.json"_s));
    EXPECT_EQ(savings->reading.order, u"year-month-day");
    EXPECT_EQ(savings->appliances[3].isAverageDoubtful(), true);
    const auto green = read(DigiwattCalls::greenness(), documented(u"digiwatt/seed_16_greenness_response.json"_s));
    EXPECT_EQ(green->windows[0].stop.at, QDateTime({2025, 7, 22}, {13, 1}, Qt::UTC));
}

TEST_F(DigiwattDocumentsTest, everyRequestIsSentAsItStandsThere)
{
    const auto sent = [](const Operation &operation, const QString &file, const QJsonObject &more) {
        QJsonObject arguments = QJsonDocument::fromJson(documented(u"digiwatt/"_s + file)).object();
        const QByteArray wanted = QJsonDocument(arguments).toJson(QJsonDocument::Compact);
        for (auto it = more.begin(); it != more.end(); ++it)
            arguments.insert(it.key(), *it);
        const auto request = operation.request(facts(), arguments);
        return request && request->body == wanted;
    };

    EXPECT_TRUE(sent(DigiwattCalls::podRegister().operation(), u"seed_02_pod_request.json"_s, {}));
    EXPECT_TRUE(sent(DigiwattCalls::onboarding().operation(), u"seed_04_onboarding_request.json"_s, {{u"account"_s, u"1234567890"_s}}));
}
