// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/sitezone.h"

#include <gmock/gmock.h>

#include <QProcess>

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace
{
constexpr qint64 hour = 3600;

SiteZone zoneOf(const char *id)
{
    return *SiteZone::withId(id);
}

qint64 utc(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toSecsSinceEpoch();
}
}

TEST(SiteZoneTest, daysOf16ZonesBeginWhereAnotherLibrarySaysTheyBegin)
{
    const QDate first(2000, 1, 1);
    const QDate end(2031, 1, 1);
    QStringList arguments{u"-I"_s, u"-B"_s, QStringLiteral(SOURCE_DIR "/tests/values/zonedays.py")};
    arguments << first.toString(Qt::ISODate) << end.toString(Qt::ISODate);
    arguments << u"America/Los_Angeles"_s << u"America/New_York"_s << u"America/St_Johns"_s << u"America/Havana"_s
              << u"America/Sao_Paulo"_s;
    arguments << u"Europe/Rome"_s << u"Europe/London"_s << u"Europe/Dublin"_s << u"Africa/Casablanca"_s << u"Antarctica/Troll"_s;
    arguments << u"Asia/Amman"_s << u"Asia/Kolkata"_s << u"Asia/Kathmandu"_s << u"Australia/Lord_Howe"_s;
    arguments << u"Pacific/Apia"_s << u"Pacific/Auckland"_s;

    QProcess python;
    python.start(u"/usr/bin/python3"_s, arguments);

    ASSERT_TRUE(python.waitForFinished()) << qPrintable(python.errorString());
    ASSERT_EQ(python.exitCode(), 0) << python.readAllStandardError().constData();
    const QList<QByteArray> lines = python.readAllStandardOutput().trimmed().split('\n');
    ASSERT_EQ(lines.size(), 16);
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        const SiteZone zone = *SiteZone::withId(words.front());
        ASSERT_EQ(words.size(), 1 + first.daysTo(end));
        for (qsizetype i = 1; i < words.size(); ++i)
            ASSERT_EQ(zone.startOf(first.addDays(i - 1)), words[i].toLongLong())
                << words.front().constData() << ' ' << qPrintable(first.addDays(i - 1).toString(Qt::ISODate));
    }
}

TEST(SiteZoneTest, onlyInstalledZonesAreZones)
{
    for (const char *id :
         {"", "Nowhere", "Europe", "europe/rome", "PST8", "UTC+05:30", "../Europe/Rome", "posix/Europe/Rome", "Europe/Rome "}) {
        const auto zone = SiteZone::withId(id);

        ASSERT_FALSE(zone) << id;
        EXPECT_EQ(zone.error().kind, Error::Kind::UnknownZone);
        EXPECT_EQ(zone.error().place.found, QLatin1StringView(id));
    }
}

TEST(SiteZoneTest, oldNamesAreZones)
{
    for (const char *id : {"UTC", "Etc/UTC", "US/Pacific", "Asia/Calcutta", "GB", "Etc/GMT+5"})
        EXPECT_EQ(zoneOf(id).id(), id);
}

TEST(SiteZoneTest, withoutAnIdItIsUtc)
{
    EXPECT_EQ(SiteZone(), zoneOf("UTC"));
    EXPECT_EQ(SiteZone().startOf({1970, 1, 2}), 24 * hour);
    EXPECT_EQ(SiteZone().isoTime(-1), u"1969-12-31T23:59:59+00:00"_s);
}

TEST(SiteZoneTest, theClockGoesOnChangingAfter2037)
{
    const SiteZone rome = zoneOf("Europe/Rome");

    EXPECT_EQ(rome.offsetAt(utc(u"2099-01-15T12:00:00Z"_s)), hour);
    EXPECT_EQ(rome.offsetAt(utc(u"2099-07-15T12:00:00Z"_s)), 2 * hour);
    EXPECT_EQ(rome.day({2099, 3, 29}).length(), 23 * hour);
}

TEST(SiteZoneTest, theFirstOffsetHoldsFrom1970)
{
    EXPECT_EQ(zoneOf("Asia/Kolkata").offsetAt(0), 5 * hour + hour / 2);
    EXPECT_EQ(zoneOf("Europe/London").offsetAt(0), hour);
}

TEST(SiteZoneTest, aDateThatWasSkippedHasNoLength)
{
    const SiteZone apia = zoneOf("Pacific/Apia");

    EXPECT_TRUE(apia.day({2011, 12, 30}).isEmpty());
    EXPECT_EQ(apia.day({2011, 12, 29}).end, apia.day({2011, 12, 31}).start);
    EXPECT_THAT(apia.instantsAt({2011, 12, 30}, 12 * 3600), IsEmpty());
}

TEST(SiteZoneTest, aDayBeginsAtTheFirstMidnightWhereTheClockGoesBackOverIt)
{
    const SiteZone stJohns = zoneOf("America/St_Johns");

    EXPECT_EQ(stJohns.startOf({2010, 11, 7}), utc(u"2010-11-07T02:30:00Z"_s));
    EXPECT_EQ(stJohns.day({2010, 11, 7}).length(), 25 * hour);
    EXPECT_EQ(stJohns.dateAt(utc(u"2010-11-07T02:31:00Z"_s)), QDate(2010, 11, 6));
}

TEST(SiteZoneTest, aDayBeginsAfterTheGapWhereTheClockSkipsMidnight)
{
    const SiteZone amman = zoneOf("Asia/Amman");
    const Interval day = amman.day({2021, 3, 26});

    EXPECT_EQ(day.length(), 23 * hour);
    EXPECT_EQ(amman.secondOfDayAt(day.start), hour);
    EXPECT_EQ(amman.isoTime(day.start - 1), u"2021-03-25T23:59:59+02:00"_s);
}

TEST(SiteZoneTest, localTimesAreInstantsOnceTwiceOrNever)
{
    const SiteZone losAngeles = zoneOf("America/Los_Angeles");

    EXPECT_THAT(losAngeles.instantsAt({2011, 6, 1}, 0), ElementsAre(utc(u"2011-06-01T07:00:00Z"_s)));
    EXPECT_THAT(losAngeles.instantsAt({2011, 3, 13}, 2 * 3600 + 1800), IsEmpty());
    EXPECT_THAT(losAngeles.instantsAt({2011, 11, 6}, 3600), ElementsAre(utc(u"2011-11-06T08:00:00Z"_s), utc(u"2011-11-06T09:00:00Z"_s)));
    EXPECT_THAT(losAngeles.instantsAt({2011, 11, 6}, 7200), ElementsAre(utc(u"2011-11-06T10:00:00Z"_s)));
}

TEST(SiteZoneTest, isoTimesSayTheOffset)
{
    EXPECT_EQ(zoneOf("America/Los_Angeles").isoTime(utc(u"2011-03-13T09:00:00Z"_s)), u"2011-03-13T01:00:00-08:00"_s);
    EXPECT_EQ(zoneOf("America/Los_Angeles").isoTime(utc(u"2011-03-13T10:00:00Z"_s)), u"2011-03-13T03:00:00-07:00"_s);
    EXPECT_EQ(zoneOf("Asia/Kathmandu").isoTime(utc(u"2024-01-01T00:00:07Z"_s)), u"2024-01-01T05:45:07+05:45"_s);
}
