// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslaexamples.h"
#include "tests/services/tesla/teslabench.h"

using namespace Qt::StringLiterals;
using namespace TeslaBench;

namespace
{
/** What is said of @p arguments of @p id, over those of its example. */
Error refused(const QString &id, const QJsonObject &arguments)
{
    QJsonObject all = operation(id).example;
    for (auto it = arguments.begin(); it != arguments.end(); ++it)
        all[it.key()] = *it;
    const auto request = operation(id).request(facts(), all);
    EXPECT_FALSE(request) << qPrintable(id);
    return request ? Error() : request.error();
}
}

TEST(TeslaChecksTest, aReserveIsFrom0To100AndWhole)
{
    for (const QJsonValue &percent : {QJsonValue(-1), QJsonValue(101), QJsonValue(20.5), QJsonValue(u"20"_s)}) {
        EXPECT_EQ(refused(u"set_backup_reserve"_s, {{u"backup_reserve_percent"_s, percent}}).place.field, u"backup_reserve_percent");
        EXPECT_EQ(refused(u"set_off_grid_vehicle_charging_reserve"_s, {{u"off_grid_vehicle_charging_reserve_percent"_s, percent}}).kind,
                  Error::Kind::BadArgument);
    }
    for (const int percent : {0, 81, 100})
        EXPECT_TRUE(TeslaCalls::setBackupReserve().request(facts(), {7, percent}));
}

TEST(TeslaChecksTest, aSiteIsANumberThatIsSaid)
{
    const Operation status = operation(u"live_status"_s);
    EXPECT_EQ(status.request(facts(), {}).error(), (Error{Error::Kind::MissingArgument, {.field = u"site"_s}, {}, {}}));
    for (const QJsonValue &site : {QJsonValue(0), QJsonValue(-3), QJsonValue(u"../region"_s), QJsonValue(1.5)})
        EXPECT_EQ(status.request(facts(), {{u"site"_s, site}}).error().place.field, u"site");
}

TEST(TeslaChecksTest, modesRulesAndPeriodsAreThoseOfTheProvidersFile)
{
    EXPECT_EQ(refused(u"set_operation"_s, {{u"default_real_mode"_s, u"turbo"_s}}).candidates,
              (QStringList{u"self_consumption"_s, u"autonomous"_s, u"backup"_s}));
    EXPECT_EQ(refused(u"set_grid_import_export"_s, {{u"customer_preferred_export_rule"_s, u"all"_s}}).kind, Error::Kind::BadArgument);
    EXPECT_EQ(refused(u"energy_history"_s, {{u"period"_s, u"hour"_s}}).place.field, u"period");
}

TEST(TeslaChecksTest, timesHaveTheOffsetOfTheirOwnDate)
{
    const Error wrong = refused(u"energy_history"_s, {{u"start_date"_s, u"2025-06-01T00:00:00+01:00"_s}});
    EXPECT_EQ(wrong.place.field, u"start_date");
    EXPECT_EQ(wrong.candidates, QStringList{u"2025-06-01T01:00:00+02:00"_s});
    EXPECT_EQ(refused(u"charge_history"_s, {{u"end_date"_s, u"2025-12-01T00:00:00+02:00"_s}}).place.field, u"end_date");
    EXPECT_EQ(refused(u"backup_history"_s, {{u"start_date"_s, u"2025-06-01T00:00:00"_s}}).place.field, u"start_date");
}

TEST(TeslaChecksTest, timesAreInAZoneThatThereIsAndInOrder)
{
    EXPECT_EQ(refused(u"energy_history"_s, {{u"time_zone"_s, u"Europe/Atlantis"_s}}).place.field, u"time_zone");
    EXPECT_EQ(refused(u"charge_history"_s, {{u"end_date"_s, u"2025-05-01T00:00:00+02:00"_s}}).place.field, u"end_date");
}

TEST(TeslaChecksTest, aChangeOfTheGridsRulesChangesSomething)
{
    EXPECT_EQ(TeslaCalls::setGridImportExport().request(facts(), {.site = 7}).error().kind, Error::Kind::MissingArgument);
}

TEST(TeslaChecksTest, aTariffHasPricesAndASeason)
{
    TeslaTimeOfUse settings = TeslaExamples::timeOfUse();
    settings.settings.tariff.seasons.clear();
    EXPECT_EQ(TeslaCalls::setTimeOfUseSettings().request(facts(), settings).error().place.field, u"tou_settings.tariff_content_v2.seasons");

    settings = TeslaExamples::timeOfUse();
    settings.settings.tariff.energy.clear();
    EXPECT_EQ(TeslaCalls::setTimeOfUseSettings().request(facts(), settings).error().place.field,
              u"tou_settings.tariff_content_v2.energy_charges");
}
