// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/wattcarbon/wattcarbonbench.h"

using namespace Qt::StringLiterals;

using namespace WattCarbonBench;

TEST(WattCarbonOperationsTest, areThoseOfTheDocuments)
{
    const QList<std::tuple<QString, Effect, QString>> documented{{u"token"_s, Effect::Reads, {}},
                                                                 {u"device_create"_s, Effect::Changes, u"devices"_s},
                                                                 {u"device_update"_s, Effect::Changes, u"devices"_s},
                                                                 {u"devices"_s, Effect::Reads, {}},
                                                                 {u"devices_csv"_s, Effect::Changes, u"devices"_s},
                                                                 {u"device_csv_template"_s, Effect::Reads, {}},
                                                                 {u"device_timeseries"_s, Effect::Changes, u"user"_s}};
    QList<std::tuple<QString, Effect, QString>> ours;
    for (const Operation &operation : WattCarbonCalls::operations())
        ours.append({operation.id, operation.effect, operation.settledBy});

    EXPECT_EQ(ours, documented);
}

TEST(WattCarbonOperationsTest, haveWordsAnExampleAndAPath)
{
    for (const QString &profile : {u"2025-01"_s, u"2025-12"_s}) {
        for (const Operation &operation : WattCarbonCalls::operations()) {
            EXPECT_FALSE(operation.words.isEmpty()) << qPrintable(operation.id);
            EXPECT_TRUE(facts().paths.contains(operation.id)) << qPrintable(operation.id);
            EXPECT_TRUE(operation.id == u"devices"_s || !operation.example.isEmpty()) << qPrintable(operation.id);
            const auto request = operation.request(facts(profile), operation.example);
            ASSERT_TRUE(request) << qPrintable(operation.id) << qPrintable(request.error().place.field);
            EXPECT_EQ(request->effect, operation.effect);
        }
    }
}

TEST(WattCarbonOperationsTest, chooseFromEnumerationsThatThereAre)
{
    for (const Operation &operation : WattCarbonCalls::operations()) {
        for (const FieldDescription &field : operation.fields)
            EXPECT_TRUE(field.facts.codes.isEmpty() || facts().enumerations.contains(field.facts.codes)) << qPrintable(field.name);
    }
}

TEST(WattCarbonOperationsTest, tellNoSecret)
{
    const auto told = operation(u"token"_s).told({200, {}, fixture("wattcarbon/token.json")}, {operation(u"token"_s).example, host, {}});

    ASSERT_TRUE(told);
    EXPECT_EQ((*told)[u"access_token"_s], u"***"_s);
    EXPECT_EQ((*told)[u"token_type"_s], u"Bearer"_s);
}
