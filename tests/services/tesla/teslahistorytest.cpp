// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/tesla/teslabench.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace TeslaBench;
using namespace std::chrono_literals;

namespace
{
TeslaBackupEvent event(const QString &start, qint64 duration)
{
    return {QDateTime::fromString(start, Qt::ISODate), duration};
}
}

TEST(TeslaHistoryTest, totalsThatAreLeftOutAreSummedUp)
{
    const auto history = read(TeslaCalls::energyHistory(), sample("energy_history"));

    ASSERT_TRUE(history) << qPrintable(history.error().place.field);
    EXPECT_FALSE(history->isSilent);
    const TeslaEnergyRow &morning = history->rows.at(0);
    EXPECT_EQ(morning.totalCharge, 684);
    EXPECT_EQ(morning.totalDischarge, 0);
    EXPECT_EQ(morning.totalHome, 38);
    EXPECT_EQ(morning.start.offsetFromUtc(), 3600);
}

TEST(TeslaHistoryTest, aTotalOfWhichAPartIsMissingIsNot0)
{
    const auto history = read(TeslaCalls::energyHistory(), sample("energy_history"));

    const TeslaEnergyRow &night = history->rows.at(1);
    EXPECT_EQ(night.totalSolar, 0);
    EXPECT_EQ(night.totalHome, 48);
    EXPECT_FALSE(night.totalCharge);
    EXPECT_FALSE(night.totalExport);
    EXPECT_FALSE(night.generator);
}

TEST(TeslaHistoryTest, anAnswerWithoutRowsIsMarked)
{
    for (const QByteArray &body : {QByteArray(R"({"response":{"serial_number":"","period":"day"}})"),
                                   QByteArray(R"({"response":{"period":"day","time_series":null}})"),
                                   QByteArray(R"({"response":{"time_series":""}})"),
                                   QByteArray(R"({"response":""})"),
                                   QByteArray(R"({"response":null})")}) {
        const auto history = read(TeslaCalls::energyHistory(), body);
        ASSERT_TRUE(history) << body.constData();
        EXPECT_TRUE(history->isSilent) << body.constData();
        EXPECT_TRUE(history->rows.isEmpty()) << body.constData();
    }
    EXPECT_FALSE(read(TeslaCalls::energyHistory(), R"({"response":{"time_series":[]}})")->isSilent);
    EXPECT_EQ(read(TeslaCalls::energyHistory(), R"({"response":17})").error().place.field, u"response");
}

TEST(TeslaHistoryTest, aRowWithoutItsTimeIsNamed)
{
    const auto history = read(TeslaCalls::energyHistory(), R"({"response":{"time_series":[{"solar_energy_exported":1}]}})");

    EXPECT_EQ(history.error().place.field, u"response.time_series[0].timestamp");
}

TEST(TeslaHistoryTest, outagesLastSecondsUnlessThatCannotBe)
{
    const QList<TeslaBackupEvent> usual{event(u"2026-02-12T06:56:55Z"_s, 38773), event(u"2026-01-15T10:46:58Z"_s, 5932)};
    EXPECT_FALSE(TeslaBackups::isInMilliseconds(usual, now));
    EXPECT_EQ(TeslaBackups::duration(usual[1], false), 5932s);
    EXPECT_FALSE(TeslaBackups::isInMilliseconds({}, now));

    const QList<TeslaBackupEvent> intoTheNext{event(u"2026-02-12T07:30:00Z"_s, 60), event(u"2026-02-12T06:00:00Z"_s, 7'200)};
    EXPECT_TRUE(TeslaBackups::isInMilliseconds(intoTheNext, now));
    EXPECT_EQ(TeslaBackups::duration(intoTheNext[1], true), 7200ms);

    EXPECT_TRUE(TeslaBackups::isInMilliseconds({event(u"2026-03-05T11:59:00Z"_s, 61)}, now));
    EXPECT_FALSE(TeslaBackups::isInMilliseconds({event(u"2026-03-05T11:59:00Z"_s, 60)}, now));
}

TEST(TeslaHistoryTest, outagesAreToldWithTheirUnit)
{
    EXPECT_EQ(read(TeslaCalls::backupHistory(), sample("backup_history"))->unit, u"s");
    const auto real
        = read(TeslaCalls::backupHistory(), R"({"response":{"events":[{"timestamp":"2026-03-04T10:46:58Z","duration":31389950}]}})");
    EXPECT_EQ(real->unit, u"ms");
    EXPECT_TRUE(read(TeslaCalls::backupHistory(), R"({"response":{"events":null}})")->events.isEmpty());
}

TEST(TeslaHistoryTest, chargesAreReadByEitherName)
{
    const auto charges = read(TeslaCalls::chargeHistory(), sample("charge_history"));
    ASSERT_TRUE(charges) << qPrintable(charges.error().place.field);
    EXPECT_EQ(charges->charges.at(0).wattHours, 25000);
    EXPECT_EQ(charges->charges.at(1).start.seconds, 1691884000);

    const auto other = read(TeslaCalls::chargeHistory(), sample("charge_history").replace("charge_history", "time_series"));
    EXPECT_EQ(other->charges.size(), 2);
    EXPECT_FALSE(other->isSilent);
    EXPECT_TRUE(read(TeslaCalls::chargeHistory(), R"({"response":{}})")->isSilent);
}

TEST(TeslaHistoryTest, aChargeThatIsNoneIsNamed)
{
    const auto charges = read(TeslaCalls::chargeHistory(), R"({"response":{"time_series":[{"charge_start_time":{}}]}})");

    EXPECT_EQ(charges.error().place.field, u"response.time_series[0].charge_start_time.seconds");
}
