// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/tesla/teslabench.h"

using namespace Qt::StringLiterals;
using namespace TeslaBench;

namespace
{
struct Row
{
    QString id;
    Effect effect;
    QString path;
};

const QString site = u"/api/1/energy_sites/1234567890/"_s;
const QString june = u"start_date=2025-06-01T00%3A00%3A00%2B02%3A00&end_date=2025-06-%1T23%3A59%3A59%2B02%3A00&time_zone=Europe%2FRome"_s;

const QList<Row> rows{
    {u"region"_s, Effect::Reads, u"/api/1/users/region"_s},
    {u"products"_s, Effect::Reads, u"/api/1/products"_s},
    {u"site_info"_s, Effect::Reads, site + u"site_info"_s},
    {u"live_status"_s, Effect::Reads, site + u"live_status"_s},
    {u"energy_history"_s, Effect::Reads, site + u"calendar_history?kind=energy&"_s + june.arg(u"01"_s) + u"&period=day"_s},
    {u"backup_history"_s, Effect::Reads, site + u"calendar_history?kind=backup&"_s + june.arg(u"30"_s) + u"&period=month"_s},
    {u"charge_history"_s, Effect::Reads, site + u"telemetry_history?kind=charge&"_s + june.arg(u"30"_s)},
    {u"set_backup_reserve"_s, Effect::Changes, site + u"backup"_s},
    {u"set_grid_import_export"_s, Effect::Changes, site + u"grid_import_export"_s},
    {u"set_off_grid_vehicle_charging_reserve"_s, Effect::Changes, site + u"off_grid_vehicle_charging_reserve"_s},
    {u"set_operation"_s, Effect::Changes, site + u"operation"_s},
    {u"set_storm_mode"_s, Effect::Changes, site + u"storm_mode"_s},
    {u"set_time_of_use_settings"_s, Effect::Changes, site + u"time_of_use_settings"_s},
};

QString addressIn(const QString &region, const Operation &operation)
{
    const auto request = operation.request(TeslaCalls::inRegion(facts(), region), operation.example);
    return request ? request->url.host() : QString();
}
}

TEST(TeslaOperationsTest, eachHasWordsAndARequestFromItsExample)
{
    const QList<Operation> operations = TeslaCalls::operations();
    ASSERT_EQ(operations.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        SCOPED_TRACE(qPrintable(rows[i].id));
        const Operation &operation = operations[i];
        const bool isChange = rows[i].effect == Effect::Changes;
        EXPECT_EQ(operation.id, rows[i].id);
        EXPECT_FALSE(operation.words.isEmpty());
        EXPECT_EQ(operation.effect, rows[i].effect);
        EXPECT_EQ(operation.settledBy, isChange ? u"site_info"_s : QString());
        const auto request = operation.request(facts(), operation.example);
        ASSERT_TRUE(request) << qPrintable(request.error().place.field);
        EXPECT_EQ(request->method, isChange ? "POST" : "GET");
        EXPECT_EQ(request->url.toString(QUrl::FullyEncoded), u"https://"_s + host + rows[i].path);
        EXPECT_EQ(request->effect, operation.effect);
    }
}

TEST(TeslaOperationsTest, goToTheRegionOfTheAccount)
{
    for (const Operation &operation : TeslaCalls::operations()) {
        EXPECT_EQ(addressIn(u"eu"_s, operation), u"fleet-api.prd.eu.vn.cloud.tesla.com") << qPrintable(operation.id);
        EXPECT_EQ(addressIn(u"na"_s, operation), host) << qPrintable(operation.id);
    }
}

TEST(TeslaOperationsTest, stayWhereTheyAreWhereTheRegionIsNotKnown)
{
    EXPECT_EQ(addressIn(u"cn"_s, operation(u"products"_s)), host);
    EXPECT_EQ(addressIn({}, operation(u"products"_s)), host);
}
