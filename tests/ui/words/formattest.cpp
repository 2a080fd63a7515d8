// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/format.h"

#include <gtest/gtest.h>

#include <QLocale>
#include <QMetaEnum>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
const Unit energy{Unit::Kind::WattHour, {}};
const Unit power{Unit::Kind::Watt, {}};
}

struct AmountCase
{
    const char *name;
    double kept;
    Unit unit;
    QString text;
};

class FormatAmountTest : public testing::TestWithParam<AmountCase>
{
};

TEST_P(FormatAmountTest, isToldInTheUnitOfItsSize)
{
    EXPECT_EQ(Format::amount(GetParam().kept, GetParam().unit), GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(
    Sizes, FormatAmountTest,
    testing::Values(AmountCase{"nothing", 0, energy, u"0 Wh"_s}, AmountCase{"wholeWatts", 640.4, power, u"640 W"_s},
                    AmountCase{"lessThanAWatt", 0.05, power, u"0.050 W"_s}, AmountCase{"twoDecimals", 8100, energy, u"8.10 kWh"_s},
                    AmountCase{"oneDecimal", 15700, energy, u"15.7 kWh"_s}, AmountCase{"noDecimals", 487000, energy, u"487 kWh"_s},
                    AmountCase{"megawattHours", 2.5e6, energy, u"2.50 MWh"_s}, AmountCase{"gigawattHours", 3e9, energy, u"3.00 GWh"_s},
                    AmountCase{"negative", -3400, power, u"-3.40 kW"_s}, AmountCase{"percent", 76.4, {Unit::Kind::Percent, {}}, u"76 %"_s},
                    AmountCase{"money", 25.7, {Unit::Kind::Money, "EUR"}, u"EUR 25.70"_s},
                    AmountCase{"missing", std::nan(""), energy, u"–"_s}),
    [](const auto &test) { return test.param.name; });

TEST(FormatTest, numbersFollowTheLocale)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));

    const QString text = Format::amount(15700, energy);

    QLocale::setDefault(before);
    EXPECT_EQ(text, u"15,7 kWh");
}

TEST(FormatTest, amountsAgreeWithTheirAxis)
{
    const Scale axis = Scale::forPeak(30000, energy);

    EXPECT_EQ(Format::amount(640, energy, axis), u"0.64 kWh");
    EXPECT_EQ(Format::amount(40, energy, axis), u"0.040 kWh");
}

TEST(FormatTest, seriesAreNamedByTheUserOrByTheirKind)
{
    EXPECT_EQ(Format::series({u"home"_s, SeriesKind::BatteryDischarge, {}}, {}), u"From battery");
    EXPECT_EQ(Format::series({u"home"_s, SeriesKind::Solar, u"roof-east"_s}, {}), u"Solar (Roof east)");
    EXPECT_EQ(Format::series({u"home"_s, SeriesKind::Appliance, u"heat-pump"_s}, {}), u"Heat pump");
    EXPECT_EQ(Format::series({u"home"_s, SeriesKind::Solar, {}}, u"<b>My %1 roof</b>"_s), u"<b>My %1 roof</b>");
}

TEST(FormatTest, everyErrorIsOneSentenceOfItsOwn)
{
    QStringList sentences;
    const QMetaEnum kinds = QMetaEnum::fromType<Error::Kind>();

    for (int i = 0; i < kinds.keyCount(); ++i)
        sentences.append(Format::error({Error::Kind(kinds.value(i)), {}, {}, {}}));

    for (const QString &sentence : sentences) {
        EXPECT_TRUE(sentence.endsWith(u'.')) << qPrintable(sentence);
        EXPECT_EQ(sentence.count(u". "_s), 0) << qPrintable(sentence);
        EXPECT_FALSE(sentence.contains(u'%')) << qPrintable(sentence);
        EXPECT_EQ(sentences.count(sentence), 1) << qPrintable(sentence);
    }
}

TEST(FormatTest, errorsNameTheirPlace)
{
    const Error error{Error::Kind::BadValue, {u"usage %2.csv"_s, 12, u"kWh"_s, u"<b>n/a</b> %1"_s}, {}, u"detail"_s};

    EXPECT_EQ(Format::error(error), u"usage %2.csv, line 12: kWh cannot be “<b>n/a</b> %1”; mend the file or leave that line out.");
}

TEST(FormatTest, errorsSayWhatAServiceSaid)
{
    const Error refused{Error::Kind::SignInRefused, {.found = u"<b>No</b> %1"_s}, {}, {}};
    const Error incomplete{Error::Kind::BadAnswer, {.field = u"access_token"_s}, {}, {}};

    EXPECT_EQ(Format::error(refused), u"The service refused the sign-in (<b>No</b> %1); check what you gave it and sign in again.");
    EXPECT_EQ(Format::error(incomplete), u"The service gave an answer that cannot be used (access_token); try again later.");
}

TEST(FormatTest, errorsSayWhatCouldBeChosen)
{
    const Error error{Error::Kind::UnknownSeries, {{}, 0, {}, u"home/imprt"_s}, {u"home/import"_s}, {}};

    EXPECT_EQ(Format::error(error), u"There is no series “home/imprt”; choose from home/import.");
}

TEST(FormatTest, errorsOfAServiceNameItAndWhatToDo)
{
    const Place there{u"api.example"_s, 0, {}, {}};
    const Place refused{u"api.example"_s, 0, {}, u"412"_s};
    const Place wrong{u"api.example"_s, 0, u"response.percentage"_s, u"<b>full</b>"_s};

    EXPECT_EQ(Format::error({Error::Kind::SignedOut, there, {}, u"detail"_s}),
              u"api.example does not accept the sign-in any more; sign in again.");
    EXPECT_EQ(Format::error({Error::Kind::Refused, refused, {}, {}}),
              u"api.example refuses what was asked (412); check what was entered and what the account may do.");
    EXPECT_EQ(Format::error({Error::Kind::BadAnswer, wrong, {}, {}}),
              u"api.example gave an answer that cannot be used (response.percentage); try again later.");
}

TEST(FormatTest, aPauseIsToldByTheUsersClock)
{
    const Place paused{u"api.example"_s, 0, {}, u"2026-03-05T14:30:00Z"_s};

    EXPECT_EQ(Format::error({Error::Kind::RateLimited, paused, {}, {}}),
              u"api.example was asked as often as it allows; try again after 14:30 on Thu 5 Mar 2026.");
    EXPECT_EQ(Format::error({Error::Kind::RateLimited, {}, {}, {}}), u"The service was asked as often as it allows; try again later.");
}
