// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowisechecks.h"
#include "services/wegowise/wegowiseexamples.h"
#include "services/wegowise/wegowisewarnings.h"
#include "tests/services/wegowise/wegowisebench.h"

using namespace Qt::StringLiterals;
using namespace WegoWiseBench;
using Kind = WegoWiseWarning::Kind;

namespace
{
/** What is said of the example of @p id with @p changes, of which nulls take a field away. */
Error refusal(const QString &id, const QJsonObject &changes)
{
    QJsonObject arguments = operation(id).example;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it->isNull())
            arguments.remove(it.key());
        else
            arguments.insert(it.key(), *it);
    }
    const auto request = operation(id).request(facts(), arguments);
    EXPECT_FALSE(request) << qPrintable(id);
    return request ? Error() : request.error();
}
}

TEST(WegoWiseChecksTest, whatIsRequiredAndMissingIsNamed)
{
    for (const QString &field : {u"email"_s, u"first_name"_s, u"last_name"_s, u"username"_s, u"password"_s}) {
        const Error error = refusal(u"user_create"_s, {{field, QJsonValue::Null}});
        EXPECT_EQ(error.kind, Error::Kind::MissingArgument);
        EXPECT_EQ(error.place.field, field);
    }
    for (const QString &field : {u"address"_s,
                                 u"nickname"_s,
                                 u"building_type"_s,
                                 u"year_built"_s,
                                 u"construction"_s,
                                 u"sqft"_s,
                                 u"n_stories"_s,
                                 u"n_bedrooms"_s,
                                 u"heating_system"_s,
                                 u"hot_water_fuel"_s}) {
        EXPECT_EQ(refusal(u"building_create"_s, {{field, QJsonValue::Null}}).kind, Error::Kind::MissingArgument);
        EXPECT_EQ(refusal(u"building_create"_s, {{field, QJsonValue::Null}}).place.field, field);
    }
    EXPECT_EQ(refusal(u"raw_datum_create"_s, {{u"end_date"_s, QJsonValue::Null}}).place.field, u"end_date");
    EXPECT_EQ(refusal(u"raw_data"_s, {{u"meter"_s, QJsonValue::Null}}).place.field, u"meter");
    EXPECT_EQ(refusal(u"building_update"_s, {{u"username"_s, QJsonValue::Null}}).place.field, u"username");
}

TEST(WegoWiseChecksTest, whatIsBlankIsNamedWhereTheServiceSaysSo)
{
    EXPECT_EQ(refusal(u"user_create"_s, {{u"username"_s, u" "_s}}).place.field, u"username");
    EXPECT_EQ(refusal(u"meter_create"_s, {{u"account_number"_s, u""_s}}).place.field, u"account_number");
}

TEST(WegoWiseChecksTest, aBillSaysWhatWasUsedOrWhatItCost)
{
    const Error error = refusal(u"raw_datum_create"_s, {{u"btu"_s, QJsonValue::Null}, {u"total_charge"_s, QJsonValue::Null}});

    EXPECT_EQ(error.kind, Error::Kind::MissingArgument);
    EXPECT_EQ(error.place.field, u"total_charge");
    WegoWiseWaterDraft water = WegoWiseExamples::water();
    water.totalCharge.reset();
    EXPECT_TRUE(WegoWiseChecks::water(water));
    water.gallons.reset();
    EXPECT_FALSE(WegoWiseChecks::water(water));
    for (const Outcome &check : {WegoWiseChecks::electric(WegoWiseElectricDraft()),
                                 WegoWiseChecks::gas({}),
                                 WegoWiseChecks::oil({}),
                                 WegoWiseChecks::propane({}),
                                 WegoWiseChecks::steam({}),
                                 WegoWiseChecks::any({})})
        EXPECT_EQ(check.error().place.field, u"total_charge");
}

TEST(WegoWiseChecksTest, whatIsNoSuchValueIsNamed)
{
    EXPECT_EQ(refusal(u"building_create"_s, {{u"sqft"_s, u"large"_s}}).place.field, u"sqft");
    EXPECT_EQ(refusal(u"building_create"_s, {{u"sqft"_s, -1}}).place.field, u"sqft");
    EXPECT_EQ(refusal(u"raw_datum_create"_s, {{u"start_date"_s, u"2012-02-30"_s}}).place.field, u"start_date");
    EXPECT_EQ(refusal(u"meter_delete"_s, {{u"meter"_s, 0}}).place.field, u"meter");
    EXPECT_EQ(refusal(u"meter_create"_s, {{u"colour"_s, u"red"_s}}).place.found, u"colour");
}

TEST(WegoWiseChecksTest, aMeterIsOfWhatItsCompanyDelivers)
{
    const QList<WegoWiseUtility> companies{{.id = 42, .dataType = u"Gas"_s}, {.id = 43, .dataType = u"Electric"_s}};
    WegoWiseMeterDraft draft = WegoWiseExamples::meter();

    const Outcome outcome = WegoWiseChecks::company(draft, companies);

    EXPECT_EQ(outcome.error().place.field, u"data_type");
    EXPECT_EQ(outcome.error().candidates, QStringList{u"Gas"_s});
    draft.company = u"43"_s;
    EXPECT_TRUE(WegoWiseChecks::company(draft, companies));
    draft.company = u"44"_s;
    EXPECT_TRUE(WegoWiseChecks::company(draft, companies));
}

TEST(WegoWiseChecksTest, otherChoicesThanTheKnownAreTaken)
{
    WegoWiseBuildingDraft draft = WegoWiseExamples::building();
    draft.type = u"lighthouse"_s;

    EXPECT_TRUE(WegoWiseCalls::buildingCreate().request(facts(), draft));
}

TEST(WegoWiseWarningsTest, aBillIsWarnedOfWhatTheDocumentsWantOtherwise)
{
    WegoWiseAnyDraft draft = WegoWiseExamples::datum();
    EXPECT_TRUE(WegoWiseWarnings::bill(u"gas"_s, draft).isEmpty());
    EXPECT_EQ(WegoWiseWarnings::bill(u"water"_s, draft), (QList<WegoWiseWarning>{{Kind::OtherKind, u"btu"_s}}));
    EXPECT_EQ(WegoWiseWarnings::bill(u"electric"_s, draft),
              (QList<WegoWiseWarning>{{Kind::OtherKind, u"btu"_s}, {Kind::NoUsage, u"kwh"_s}}));
    EXPECT_TRUE(WegoWiseWarnings::bill(u"trash"_s, draft).isEmpty());

    draft.totalCharge.reset();
    draft.end = draft.start.addDays(-1);

    EXPECT_EQ(WegoWiseWarnings::bill(u"steam"_s, draft),
              (QList<WegoWiseWarning>{{Kind::NoTotalCharge, u"total_charge"_s}, {Kind::EndsBeforeStart, u"end_date"_s}}));
    EXPECT_TRUE(WegoWiseCalls::rawDatumCreate().request(facts(), draft)) << "a warning is no refusal";
}

TEST(WegoWiseWarningsTest, aMeterOfWhichNothingIsImportedIsToldApart)
{
    WegoWiseMeterDraft draft = WegoWiseExamples::meter();
    EXPECT_TRUE(WegoWiseWarnings::meter(draft).isEmpty());
    draft.password.reset();
    EXPECT_EQ(WegoWiseWarnings::meter(draft), (QList<WegoWiseWarning>{{Kind::NoImport, u"password"_s}}));
    draft.userName.reset();
    EXPECT_EQ(WegoWiseWarnings::meter(draft), (QList<WegoWiseWarning>{{Kind::NoImport, u"username"_s}}));
    draft.company.reset();
    EXPECT_EQ(WegoWiseWarnings::meter(draft), (QList<WegoWiseWarning>{{Kind::NoImport, u"utility_company_id"_s}}));
}
