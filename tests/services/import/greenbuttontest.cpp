// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/greenbutton.h"
#include "tests/support/fixtures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace
{
const ImportChoices inRome{.zone = "Europe/Rome"};

QByteArray greenButton(const char *name)
{
    return fixture(QByteArray("greenbutton/").append(name).constData());
}

ImportedFile parsed(const QByteArray &document, const ImportChoices &choices = inRome)
{
    const auto file = GreenButton::parse(document, u"a.xml"_s, choices);
    EXPECT_TRUE(file) << qPrintable(file ? QString() : file.error().place.field + u' ' + file.error().place.found);
    return file ? *file : ImportedFile();
}

Error refusal(const QByteArray &document, const ImportChoices &choices = inRome)
{
    const auto file = GreenButton::parse(document, u"a.xml"_s, choices);
    EXPECT_FALSE(file);
    return file ? Error() : file.error();
}

/** Kind and part, value by value, unit: `import/1 0.25 0.5 kWh`. */
QStringList told(const ImportedFile &file)
{
    QStringList lines;
    for (const ImportedSeries &series : file.series) {
        QStringList words{SeriesKinds::slug(series.kind) + (series.part.isEmpty() ? QString() : u'/' + series.part)};
        for (std::size_t i = 0; i < series.readings.size(); ++i)
            words.append(series.readings.value(i).shifted(series.readings.unit.shift()).toString());
        lines.append(words.join(u' ') + u' ' + series.readings.unit.symbol());
    }
    return lines;
}

/** hourly.xml with one thing changed. */
QByteArray hourlyWith(const char *from, const char *to)
{
    QByteArray document = greenButton("hourly.xml");
    EXPECT_TRUE(document.contains(from));
    return document.replace(from, to);
}
}

TEST(GreenButtonTest, readsAYearsFormatBlockByBlock)
{
    const ImportedFile file = parsed(greenButton("hourly.xml"), {.zone = "America/Los_Angeles"});

    EXPECT_EQ(told(file), QStringList{u"import 0.25 0 0.512 kWh"_s});
    EXPECT_EQ(file.format, "greenbutton");
    EXPECT_EQ(file.zone, "America/Los_Angeles");
    EXPECT_EQ(file.series[0].name, QString());
    EXPECT_THAT(file.series[0].readings.starts, ElementsAre(1300006800, 1300010400, 1300014000));
    EXPECT_THAT(file.series[0].readings.lengths, ElementsAre(3600, 3600, 3600));
    EXPECT_TRUE(file.series[0].readings.qualities.empty());
    EXPECT_EQ(file.series[0].duplicates, 0);
}

TEST(GreenButtonTest, takesTheNameOfThePlaceFromTheUser)
{
    EXPECT_EQ(parsed(greenButton("hourly.xml"), {.site = u"Torre"_s, .zone = "Europe/Rome"}).siteName, u"Torre"_s);
}

TEST(GreenButtonTest, readsAnyPrefixPaddedNumbersAndFractionsOfSeconds)
{
    const ImportedFile file = parsed(greenButton("prefixed.xml"));

    EXPECT_EQ(told(file), QStringList{u"import 0.00000725 0.000012 kWh"_s});
    EXPECT_THAT(file.series[0].readings.starts, ElementsAre(1700000000, 1700003600));
    EXPECT_EQ(file.series[0].readings.exponent, -5);
}

TEST(GreenButtonTest, readsElementsOfNoNamespace)
{
    const QByteArray document
        = greenButton("hourly.xml").replace(" xmlns=\"http://naesb.org/espi\"", "").replace(" xmlns=\"http://www.w3.org/2005/Atom\"", "");

    EXPECT_EQ(told(parsed(document)), QStringList{u"import 0.25 0 0.512 kWh"_s});
}

TEST(GreenButtonTest, tellsWhatCameFromTheGridWhatWentThereAndThePeakApart)
{
    EXPECT_EQ(told(parsed(greenButton("netmetered.xml"))), (QStringList{u"import 0.02 kWh"_s, u"export 0.3 kWh"_s, u"demand 4000 W"_s}));
}

TEST(GreenButtonTest, readsGasWaterAndWhatTheyCost)
{
    const ImportedFile file = parsed(greenButton("gasandwater.xml"));

    EXPECT_EQ(told(file), (QStringList{u"gas 30.5 41 therm"_s, u"cost/gas 18.7025 EUR"_s, u"water 9000 gal"_s}));
}

TEST(GreenButtonTest, namesSeriesOfOneKindByWhatTellsThemApart)
{
    const QByteArray homes = greenButton("twohomes.xml");

    EXPECT_EQ(parsed(homes).series[0].name, u"Upper house"_s);
    EXPECT_EQ(told(parsed(homes)),
              (QStringList{u"import/upper-house 0.1 kWh"_s, u"cost/import-upper-house 0.02 USD"_s, u"import/lower-house 0.2 kWh"_s}));
    EXPECT_EQ(told(parsed(QByteArray(homes).replace("Lower house", "Upper house"))),
              (QStringList{u"import/1 0.1 kWh"_s, u"cost/import-1 0.02 USD"_s, u"import/2 0.2 kWh"_s}));
}

TEST(GreenButtonTest, goesByOrderWhereThereAreNoLinks)
{
    EXPECT_EQ(told(parsed(greenButton("unlinked.xml"))), (QStringList{u"import 0.001 kWh"_s, u"export 0.002 kWh"_s}));
}

TEST(GreenButtonTest, asksForAUnitThatTheFileDoesNotTell)
{
    const Error error = refusal(greenButton("nounit.xml"));

    EXPECT_EQ(error.kind, Error::Kind::Question);
    EXPECT_EQ(error.place, (Place{u"a.xml"_s, 0, u"unit"_s, {}}));
    EXPECT_TRUE(error.candidates.contains(u"therm"_s));
}

TEST(GreenButtonTest, takesTheAnswerForTheUnit)
{
    const auto with = [](const QString &unit) { return told(parsed(greenButton("nounit.xml"), {.zone = "Europe/Rome", .unit = unit})); };

    EXPECT_EQ(with(u"therm"_s), (QStringList{u"gas 12 15 20 therm"_s, u"cost/gas 28.06 41.28 33.06 XXX"_s}));
    EXPECT_EQ(with(u"kWh"_s).first(), u"import 12 15 20 kWh"_s);
    EXPECT_EQ(with(u"l"_s).first(), u"water 12 15 20 l"_s);
}

TEST(GreenButtonTest, refusesAUnitThatIsNone)
{
    const Error error = refusal(greenButton("nounit.xml"), {.unit = u"EUR"_s});

    EXPECT_EQ(error.kind, Error::Kind::BadArgument);
    EXPECT_EQ(error.place.found, u"EUR"_s);
}

TEST(GreenButtonTest, keepsReadingsOfOneStartAndDifferentLengths)
{
    const ImportedFile file = parsed(greenButton("nounit.xml"), {.zone = "Europe/Rome", .unit = u"therm"_s});

    EXPECT_THAT(file.series[0].readings.starts, ElementsAre(1721154384, 1721154384, 1721154384));
    EXPECT_THAT(file.series[0].readings.lengths, ElementsAre(2505600, 2592000, 2764800));
}

TEST(GreenButtonTest, keepsTheLaterOfTwoReadingsOfTheSameTimeAndCounts)
{
    const ImportedFile file = parsed(greenButton("duplicates.xml"));

    EXPECT_EQ(told(file), QStringList{u"import 0.001 0.002 0.006 kWh"_s});
    EXPECT_THAT(file.series[0].readings.lengths, ElementsAre(3600, 900, 3600));
    EXPECT_EQ(file.series[0].duplicates, 2);
}

TEST(GreenButtonTest, keepsHowFarReadingsCanBeTrustedAndLeavesGaps)
{
    const ImportedFile file = parsed(greenButton("quality.xml"));

    EXPECT_EQ(told(file), QStringList{u"import 0.001 0.002 0.003 0.005 kWh"_s});
    EXPECT_THAT(file.series[0].readings.starts, ElementsAre(1700000100, 1700001000, 1700001900, 1700003700));
    EXPECT_THAT(file.series[0].readings.qualities,
                ElementsAre(Quality::Measured, Quality::Estimated, Quality::Measured, Quality::Estimated));
}

TEST(GreenButtonTest, asksForTheZoneWithTheLikelyFirst)
{
    const Error error = refusal(greenButton("hourly.xml"), {});

    EXPECT_EQ(error.kind, Error::Kind::Question);
    EXPECT_EQ(error.place.field, u"zone"_s);
    EXPECT_EQ(error.candidates.value(0), u"America/Los_Angeles"_s);
    EXPECT_FALSE(error.candidates.contains(u"America/New_York"_s));
}

TEST(GreenButtonTest, asksForTheZoneOfAFileThatTellsNothingOfIt)
{
    const Error error = refusal(greenButton("unlinked.xml"), {});

    EXPECT_EQ(error.kind, Error::Kind::Question);
    EXPECT_TRUE(error.candidates.isEmpty());
}

TEST(GreenButtonTest, usesTheSitesZoneUnlessAnotherIsChosen)
{
    const QByteArray document = greenButton("hourly.xml");

    EXPECT_EQ(parsed(document, {.siteZone = "America/Tijuana"}).zone, "America/Tijuana");
    EXPECT_EQ(parsed(document, {.zone = "America/Vancouver", .siteZone = "America/Tijuana"}).zone, "America/Vancouver");
    EXPECT_EQ(refusal(document, {.zone = "America/Atlantis"}).kind, Error::Kind::UnknownZone);
}

TEST(GreenButtonTest, findsTheZoneThatIsTheOnlyOneToMatch)
{
    const QByteArray nepal = hourlyWith("-28800", "20700").replace("<dstOffset>3600", "<dstOffset>0");

    EXPECT_EQ(parsed(nepal, {}).zone, "Asia/Kathmandu");
}

TEST(GreenButtonTest, saysWhatADocumentWithoutReadingsIs)
{
    EXPECT_EQ(refusal(greenButton("authorization.xml")).place.found, u"Authorization"_s);
    EXPECT_EQ(refusal("<rss version='2.0'><channel><title>News</title></channel></rss>").place.found, u"rss"_s);
    EXPECT_EQ(refusal("<svg xmlns='http://www.w3.org/2000/svg'/>").place.found, u"svg"_s);
    EXPECT_EQ(refusal("<svg/>").kind, Error::Kind::NotReadings);
}

struct BadValue
{
    const char *from;
    const char *to;
    const char *field;
    const char *found;
    int line;
};

class GreenButtonBadValueTest : public testing::TestWithParam<BadValue>
{
};

TEST_P(GreenButtonBadValueTest, namesTheElementAndItsLine)
{
    const Error error = refusal(hourlyWith(GetParam().from, GetParam().to));

    EXPECT_EQ(error.kind, Error::Kind::BadValue);
    EXPECT_EQ(error.place.field, QLatin1StringView(GetParam().field));
    EXPECT_EQ(error.place.found, QLatin1StringView(GetParam().found));
    EXPECT_EQ(error.place.line, GetParam().line);
}

INSTANTIATE_TEST_SUITE_P(
    Values, GreenButtonBadValueTest,
    testing::Values(
        BadValue{"<value>512</value>", "<value>lots</value>", "value", "lots", 53},
        BadValue{"<value>512</value>", "<value>9223372036854775808</value>", "value", "9223372036854775808", 53},
        BadValue{"<value>250</value>", "<value>1,5</value>", "value", "1,5", 63},
        BadValue{"<start>1300010400</start>", "<start>1300010400000</start>", "start", "1300010400000", 64},
        BadValue{"<start>1300010400</start>", "<start>-1</start>", "start", "-1", 64},
        BadValue{"<duration>3600</duration><start>1300010400", "<duration>-3600</duration><start>1300010400", "duration", "-3600", 64},
        BadValue{"<uom>72</uom>", "<uom>132</uom>", "uom", "132", 36},
        BadValue{"<accumulationBehaviour>4<", "<accumulationBehaviour>3<", "accumulationBehaviour", "3", 36},
        BadValue{"<powerOfTenMultiplier>0<", "<powerOfTenMultiplier>99<", "powerOfTenMultiplier", "99", 42},
        BadValue{"<dstStartRule>360E2000<", "<dstStartRule>spring<", "dstStartRule", "spring", 21},
        BadValue{"<kind>0</kind>", "<kind>9</kind>", "ServiceCategory", "9", 0}));

TEST(GreenButtonTest, tellsHowFarItIsAndStopsWhenTold)
{
    double furthest = 0;
    const auto count = [&](double done) { return furthest = std::max(furthest, done), true; };
    EXPECT_TRUE(GreenButton::parse(greenButton("hourly.xml"), u"a.xml"_s, inRome, count));
    EXPECT_GT(furthest, 0.8);
    EXPECT_LE(furthest, 1.0);

    const auto stopped = GreenButton::parse(greenButton("hourly.xml"), u"a.xml"_s, inRome, [](double) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, Error::Kind::Cancelled);
}
