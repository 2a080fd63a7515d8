// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calls/callarguments.h"

#include <gtest/gtest.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
const FieldDescription mode{u"mode"_s, u"text"_s, true, {.codes = u"modes"_s}, {}};
const FieldDescription openMode{u"open"_s, u"text"_s, false, {.codes = u"modes"_s, .isOpen = true}, {}};
const FieldDescription reserve{u"reserve"_s, u"whole number"_s, true, {.least = 0, .most = 100}, {}};
const FieldDescription password{u"password"_s, u"text"_s, true, {.isSecret = true}, {}};
const FieldDescription home{u"home"_s, u"object"_s, false, {}, {mode}};
const FieldDescription homes{u"homes"_s, u"list of object"_s, false, {}, {mode}};

ProviderFacts facts()
{
    ProviderFacts facts;
    facts.enumerations[u"modes"_s] = {{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}};
    return facts;
}
}

TEST(CallArgumentsTest, areWrittenAsText)
{
    EXPECT_EQ(CallArguments::fromText(mode, u"17"_s), u"17"_s);
    EXPECT_EQ(CallArguments::fromText(reserve, u"17"_s), 17);
    EXPECT_EQ(CallArguments::fromText(reserve, u"half"_s), u"half"_s); // which its shape finds wrong
    EXPECT_EQ(CallArguments::fromText(home, uR"({"mode":"a"})"_s)[u"mode"], u"a"_s);
}

TEST(CallArgumentsTest, areOfTheEnumerationHoweverDeepTheyStand)
{
    const QJsonObject wrong{{u"mode"_s, u"c"_s}};

    const Error error = CallArguments::check({mode}, wrong, facts()).error();
    EXPECT_EQ(error.kind, Error::Kind::BadArgument);
    EXPECT_EQ(error.candidates, (QStringList{u"a"_s, u"b"_s}));

    EXPECT_EQ(CallArguments::check({home}, {{u"home"_s, wrong}}, facts()).error().place.field, u"home.mode");
    EXPECT_EQ(CallArguments::check({homes}, {{u"homes"_s, QJsonArray{wrong}}}, facts()).error().place.field, u"homes[0].mode");
    EXPECT_TRUE(CallArguments::check({openMode}, {{u"open"_s, u"c"_s}}, facts()));
}

TEST(CallArgumentsTest, haveNoFieldThatTheOperationDoesNotKnow)
{
    const Error error = CallArguments::check({mode}, {{u"moed"_s, u"a"_s}}, facts()).error();

    EXPECT_EQ(error.kind, Error::Kind::UnknownArgument);
    EXPECT_EQ(error.place.found, u"moed");
    EXPECT_EQ(error.candidates, QStringList{u"mode"_s});
}

TEST(CallArgumentsTest, sayWhatIsMissingAndWhatWouldDo)
{
    EXPECT_EQ(CallArguments::wrong({u"mode"_s, u"missing"_s}, {mode}).kind, Error::Kind::MissingArgument);

    const Error outOfBounds = CallArguments::wrong({u"reserve"_s, u"101"_s}, {reserve});
    EXPECT_EQ(outOfBounds.kind, Error::Kind::BadArgument);
    EXPECT_EQ(outOfBounds.candidates, QStringList{u"0 … 100"_s});
}

TEST(CallArgumentsTest, hideSecrets)
{
    EXPECT_EQ(CallArguments::masked({mode, password}, {{u"mode"_s, u"a"_s}, {u"password"_s, u"sole"_s}}),
              (QJsonObject{{u"mode"_s, u"a"_s}, {u"password"_s, u"***"_s}}));
}
