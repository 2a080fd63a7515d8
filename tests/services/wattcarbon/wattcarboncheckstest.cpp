// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattcarbon/wattcarbonhours.h"
#include "tests/services/wattcarbon/wattcarbonbench.h"

using namespace Qt::StringLiterals;

using namespace WattCarbonBench;

namespace
{
/** The field that is refused of @p id with @p changes to its example; null: what is not there. */
QString refused(const QString &id, const QJsonObject &changes)
{
    const Operation one = operation(id);
    QJsonObject arguments = one.example;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it->isNull())
            arguments.remove(it.key());
        else
            arguments[it.key()] = *it;
    }
    const auto request = one.request(facts(), arguments);
    return request ? QString() : request.error().place.field;
}

/** The line that is refused of a file of these hours. */
int wrongLine(const QByteArray &rows)
{
    const auto hours = WattCarbonHours::read("datetime,value_kwh\n" + rows);
    EXPECT_TRUE(hours || hours.error().place.field == u"csv"_s);
    return hours ? 0 : hours.error().place.line;
}
}

TEST(WattCarbonChecksTest, nameTheFieldOfADevice)
{
    const QString id = u"device_create"_s;
    EXPECT_EQ(refused(id, {{u"name"_s, QJsonValue::Null}}), u"name");
    EXPECT_EQ(refused(id, {{u"kind"_s, QJsonValue::Null}}), u"kind");
    EXPECT_EQ(refused(id, {{u"customId"_s, u""_s}}), u"customId");
    EXPECT_EQ(refused(id, {{u"location"_s, u" "_s}}), u"location");
    EXPECT_EQ(refused(id, {{u"location"_s, QJsonObject()}}), u"location");
    EXPECT_EQ(refused(id, {{u"location"_s, QJsonObject{{u"latitude"_s, 45}}}}), u"location.longitude");
    EXPECT_EQ(refused(id, {{u"location"_s, QJsonObject{{u"latitude"_s, 91}, {u"longitude"_s, 0}}}}), u"location.latitude");
    EXPECT_EQ(refused(id, {{u"nameplateCapacityKw"_s, -1}}), u"nameplateCapacityKw");
    EXPECT_EQ(refused(id, {{u"commencedOperationDate"_s, u"2022-02-30"_s}}), u"commencedOperationDate");
    EXPECT_EQ(refused(id, {{u"deviceOwner"_s, QJsonObject()}}), u"deviceOwner.name");
    EXPECT_EQ(refused(id, {{u"more"_s, QJsonObject{{u"kind"_s, u"b"_s}}}}), u"more.kind");
    EXPECT_EQ(refused(id, {{u"more"_s, 7}}), u"more");
    EXPECT_EQ(refused(u"device_update"_s, {{u"device"_s, QJsonValue::Null}}), u"device");
    EXPECT_EQ(refused(u"device_update"_s, {{u"device"_s, u".."_s}}), u"device");
}

TEST(WattCarbonChecksTest, letThroughWhatTheServiceMayKnow)
{
    const QString id = u"device_create"_s;
    EXPECT_EQ(refused(id, {{u"kind"_s, u"fusion"_s}}), u"");
    EXPECT_EQ(refused(id, {{u"customId"_s, QJsonValue::Null}, {u"location"_s, QJsonValue::Null}}), u"");
    EXPECT_EQ(refused(id, {{u"location"_s, QJsonObject{{u"latitude"_s, 45}, {u"longitude"_s, 0}}}}), u"");
}

TEST(WattCarbonChecksTest, nameTheFieldOfASignIn)
{
    EXPECT_EQ(refused(u"token"_s, {{u"grant_type"_s, u"code"_s}}), u"grant_type");
    EXPECT_EQ(refused(u"token"_s, {{u"username"_s, u""_s}}), u"username");
    EXPECT_EQ(refused(u"token"_s, {{u"password"_s, u""_s}}), u"password");
}

TEST(WattCarbonChecksTest, aFileOfDevicesHasOneKindAndEachCustomIdOnce)
{
    const auto field = [](const QString &csv) { return refused(u"devices_csv"_s, {{u"csv"_s, csv}}); };

    EXPECT_EQ(field(u"name,kind,customId\na,solar,1\nb,solar,2\n"_s), u"");
    EXPECT_EQ(field(u"name,kind,customId\r\n\"a\"\"b,c\",solar,\r\nb,solar,\r\n"_s), u"");
    EXPECT_EQ(field(u"name,kind\n"_s), u"csv");
    EXPECT_EQ(field(u"name,kind\na\n"_s), u"csv");
    EXPECT_EQ(field(u"name,kind\n\"a,solar\n"_s), u"csv");
    EXPECT_EQ(field(u"name,kind\na,solar\nb,storage\n"_s), u"csv.kind");
    EXPECT_EQ(field(u"name,kind,customId\na,solar,1\nb,solar,1\n"_s), u"csv.customId");
}

TEST(WattCarbonChecksTest, hoursAreWholeOrderedAndFinite)
{
    const QByteArray first = "2022-08-01T00:00:00+00:00,0.1\n";
    EXPECT_EQ(wrongLine(first), 0);
    EXPECT_EQ(wrongLine(first + "2022-08-01T01:00:00Z,-1.5e-3\r\n2022-08-01T04:00:00+02:00,0"), 0);
    EXPECT_EQ(wrongLine(""), 2);
    EXPECT_EQ(wrongLine(first + "2022-08-01T01:00:00,1\n"), 3) << "no offset";
    EXPECT_EQ(wrongLine(first + "2022-08-01T01:30:00+00:00,1\n"), 3) << "half past";
    EXPECT_EQ(wrongLine(first + "2022-08-01T01:00:00+05:30,1\n"), 3) << "half past in UTC";
    EXPECT_EQ(wrongLine(first + first), 3) << "twice";
    EXPECT_EQ(wrongLine(first + "2022-08-01T02:00:00+02:00,1\n"), 3) << "the same instant";
    EXPECT_EQ(wrongLine(first + "2022-07-31T23:00:00+00:00,1\n"), 3) << "back";
    for (const QByteArray value : {"NaN", "inf", "1e999", "", "1,5", "0x10"})
        EXPECT_EQ(wrongLine(first + "2022-08-01T01:00:00+00:00," + value + '\n'), 3) << value.constData();
    EXPECT_EQ(wrongLine(first + "\n" + first), 3) << "a blank line is no hour";
}

TEST(WattCarbonChecksTest, hoursHaveOneOfTwoHeaders)
{
    const QByteArray row = "2022-08-01T00:00:00+00:00,0.1\n";
    EXPECT_TRUE(WattCarbonHours::read("start_datetime,energy_kwh\n" + row));
    for (const QByteArray header : {"datetime, value_kwh", "Datetime,value_kwh", "datetime;value_kwh", "value_kwh,datetime", ""}) {
        const auto hours = WattCarbonHours::read(header + '\n' + row);
        ASSERT_FALSE(hours) << header.constData();
        EXPECT_EQ(hours.error().place.line, 1);
        EXPECT_EQ(hours.error().candidates, QStringList{u"datetime,value_kwh"_s});
    }
}

TEST(WattCarbonChecksTest, hoursAreWrittenAsTheyAreRead)
{
    const QByteArray csv = "datetime,value_kwh\n2022-08-01T00:00:00+00:00,0.1\n2022-08-01T03:00:00+02:00,-2.345\n";

    const auto hours = WattCarbonHours::read(csv);

    ASSERT_TRUE(hours);
    EXPECT_EQ(hours->at(1).kilowattHours, Decimal(-2345, -3));
    EXPECT_EQ(WattCarbonHours::write(*hours), csv);
}

TEST(WattCarbonChecksTest, anUploadIsRefusedBeforeItIsSent)
{
    EXPECT_EQ(refused(u"device_timeseries"_s, {{u"csv"_s, u"time,kwh\n2022-08-01T00:00:00+00:00,1\n"_s}}), u"csv");
    EXPECT_EQ(refused(u"device_timeseries"_s, {{u"device"_s, u""_s}}), u"device");
}
