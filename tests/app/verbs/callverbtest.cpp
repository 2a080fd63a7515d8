// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program.h"

#include <gtest/gtest.h>

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
const QHash<QString, QStringList> operations{
    {u"digiwatt"_s,
     {u"token"_s,
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
      u"greenness"_s}},
    {u"tesla"_s,
     {u"region"_s,
      u"products"_s,
      u"site_info"_s,
      u"live_status"_s,
      u"energy_history"_s,
      u"backup_history"_s,
      u"charge_history"_s,
      u"set_backup_reserve"_s,
      u"set_grid_import_export"_s,
      u"set_off_grid_vehicle_charging_reserve"_s,
      u"set_operation"_s,
      u"set_storm_mode"_s,
      u"set_time_of_use_settings"_s}},
    {u"wattcarbon"_s,
     {u"token"_s,
      u"device_create"_s,
      u"device_update"_s,
      u"devices"_s,
      u"devices_csv"_s,
      u"device_csv_template"_s,
      u"device_timeseries"_s}},
    {u"wattshift"_s,
     {u"utilities"_s,
      u"homes"_s,
      u"home_create"_s,
      u"home_update"_s,
      u"impact_home"_s,
      u"impact_inline"_s,
      u"bill_rate_plan"_s,
      u"price_signal"_s}},
    {u"wegowise"_s,
     {u"oauth_user"_s,
      u"utility_companies"_s,
      u"user_create"_s,
      u"user_delete"_s,
      u"building_create"_s,
      u"building"_s,
      u"building_delete"_s,
      u"meter_create"_s,
      u"meters"_s,
      u"meter_delete"_s,
      u"raw_datum_create"_s,
      u"raw_data"_s,
      u"raw_datum_delete"_s,
      u"building_update"_s}},
};

/** The program, asked to make calls. */
class CallVerbTest : public testing::Test
{
protected:
    Answer call(const QStringList &arguments) { return program.run(QStringList{u"call"_s} + arguments); }
    QJsonObject rehearsed(const QStringList &arguments)
    {
        const Answer answer = call(arguments + QStringList{u"--dry-run"_s});
        EXPECT_EQ(answer.code, 0) << answer.err.constData();
        return QJsonDocument::fromJson(answer.out).object();
    }

    Program program;
};
}

TEST_F(CallVerbTest, rehearsesEveryExampleAndSendsNothing)
{
    for (auto it = operations.begin(); it != operations.end(); ++it) {
        for (const QString &operation : *it) {
            SCOPED_TRACE((it.key() + u' ' + operation).toStdString());
            const QJsonObject request = rehearsed({it.key(), operation, u"--example"_s});

            EXPECT_TRUE(request[u"url"_s].toString().startsWith(u"https://"));
            EXPECT_FALSE(request[u"method"_s].toString().isEmpty());
            EXPECT_TRUE(QJsonDocument(request[u"headers"_s].toObject()).toJson().contains("***"));
        }
    }
}

TEST_F(CallVerbTest, answersExamplesInTheDemo)
{
    for (const QStringList &called : {QStringList{u"digiwatt"_s, u"trend"_s},
                                      QStringList{u"tesla"_s, u"energy_history"_s},
                                      QStringList{u"tesla"_s, u"set_time_of_use_settings"_s},
                                      QStringList{u"wattcarbon"_s, u"device_create"_s},
                                      QStringList{u"wattshift"_s, u"impact_home"_s}}) {
        const Answer answer = call(called + QStringList{u"--example"_s, u"--demo"_s, u"--json"_s});

        EXPECT_EQ(answer.code, 0) << answer.err.constData();
        EXPECT_FALSE(QJsonDocument::fromJson(answer.out).isNull());
    }
}

/** A second building is refused before it is sent, for the demo user has one. */
TEST_F(CallVerbTest, answersEveryExampleOfWegoWiseInTheDemo)
{
    for (const QString &operation : operations[u"wegowise"_s]) {
        const Answer answer = call({u"wegowise"_s, operation, u"--example"_s, u"--demo"_s, u"--json"_s});
        const bool isSecond = operation == u"building_create"_s;

        EXPECT_EQ(answer.code, isSecond ? 2 : 0) << qPrintable(operation) << answer.err.constData();
        EXPECT_EQ(answer.error()[u"kind"_s].toString(), isSecond ? u"AlreadyThere"_s : QString()) << qPrintable(operation);
        EXPECT_EQ(QJsonDocument::fromJson(answer.out).isNull(), isSecond) << qPrintable(operation);
    }
}

TEST_F(CallVerbTest, takesFieldsFromFileAndArguments)
{
    const QString body = program.write(u"home.json"_s, R"({"name":"Casa","zipcode":"26100"})");

    const QJsonObject request = rehearsed(
        {u"wattshift"_s, u"home_create"_s, u"--body"_s, body, u"--param"_s, u"zipcode=20121"_s, u"--param"_s, u"enabled=true"_s});

    EXPECT_EQ(request[u"body"_s].toObject(), (QJsonObject{{u"name"_s, u"Casa"_s}, {u"zipcode"_s, u"20121"_s}, {u"enabled"_s, true}}));
}

TEST_F(CallVerbTest, hidesSecrets)
{
    const Answer answer
        = call({u"digiwatt"_s, u"token"_s, u"--param"_s, u"client_id=me"_s, u"--param"_s, u"client_secret=CANARY"_s, u"--dry-run"_s});

    EXPECT_EQ(answer.code, 0) << answer.err.constData();
    EXPECT_FALSE(answer.out.contains("CANARY"));
}

TEST_F(CallVerbTest, namesWhatIsWrongBeforeAnythingIsSent)
{
    const auto fieldOf = [this](const QStringList &arguments) {
        return call(arguments + QStringList{u"--dry-run"_s, u"--json"_s}).error()[u"field"_s].toString();
    };

    EXPECT_EQ(fieldOf({u"nobody"_s, u"homes"_s}), u"PROVIDER");
    EXPECT_EQ(fieldOf({u"wattshift"_s, u"home"_s}), u"OPERATION");
    EXPECT_EQ(fieldOf({u"wattshift"_s, u"home_create"_s}), u"name");
    EXPECT_EQ(fieldOf({u"wattshift"_s, u"utilities"_s, u"--param"_s, u"detailLevel=all"_s}), u"detailLevel");
    EXPECT_EQ(fieldOf({u"wattshift"_s, u"utilities"_s, u"--param"_s, u"pageSize=0"_s}), u"pageSize");
    EXPECT_EQ(fieldOf({u"wattshift"_s, u"utilities"_s, u"--param"_s, u"size=1"_s}), u"--param");
}

TEST_F(CallVerbTest, sendsNoExampleOfAChangeOutsideOfTheDemo)
{
    const Answer answer = call({u"wattshift"_s, u"home_create"_s, u"--example"_s, u"--json"_s, u"--store"_s, program.store()});

    EXPECT_EQ(answer.code, 2);
    EXPECT_EQ(answer.error()[u"candidates"_s].toArray(), (QJsonArray{u"--demo"_s, u"--dry-run"_s}));
}

TEST_F(CallVerbTest, tellsTheFieldsOfAnOperation)
{
    const Answer answer = call({u"wattshift"_s, u"utilities"_s, u"--help"_s});

    EXPECT_EQ(answer.code, 0);
    EXPECT_TRUE(answer.out.contains("detailLevel (text; full, minimal; optional)")) << answer.out.constData();
}
