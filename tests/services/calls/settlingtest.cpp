// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calls/settling.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
const Settling makes{.kind = Settling::Kind::Makes, .list = u"devices"_s, .which = {{u"id"_s, u"device"_s}}, .partial = {u"next"_s}};
const Settling removes{.kind = Settling::Kind::Removes, .which = {{u"id"_s, u"meter"_s}}};
const Settling sets{.kind = Settling::Kind::Sets,
                    .which = {{{}, u"site"_s}},
                    .values = {{u"reserve"_s, u"percent"_s}, {u"components.export_rule"_s, u"rule"_s}, {u"charges"_s, u"charges"_s}}};

QJsonObject device(const QString &id)
{
    return {{u"id"_s, id}};
}

QJsonObject devices(const QJsonArray &all)
{
    return {{u"devices"_s, all}};
}

CommandState madeBetween(const QJsonObject &before, const QJsonObject &after)
{
    const QJsonObject arguments{{u"device"_s, u"7"_s}};
    return Settlings::outcome(makes, arguments, Settlings::sight(makes, arguments, before), Settlings::sight(makes, arguments, after));
}

CommandState setTo(const QJsonObject &arguments, const QJsonObject &before, const QJsonObject &after)
{
    return Settlings::outcome(sets, arguments, Sight{QJsonArray{before}, true}, Sight{QJsonArray{after}, true});
}
}

TEST(SettlingTest, seesOnlyWhatIsMeant)
{
    const Sight sight = Settlings::sight(makes, {{u"device"_s, u"7"_s}}, devices({device(u"6"_s), device(u"7"_s)}));

    EXPECT_EQ(sight.things, QJsonArray{device(u"7"_s)});
    EXPECT_TRUE(sight.isWhole);
}

TEST(SettlingTest, somethingIsMadeWhereOneMoreIsThere)
{
    const QJsonObject none = devices({device(u"6"_s)});
    const QJsonObject one = devices({device(u"6"_s), device(u"7"_s)});

    EXPECT_EQ(madeBetween(none, one), CommandState::Applied);
    EXPECT_EQ(madeBetween(none, none), CommandState::NotApplied);
    EXPECT_EQ(madeBetween(one, one), CommandState::NotApplied);
}

TEST(SettlingTest, nothingIsConcludedFromAPartOfAList)
{
    QJsonObject part = devices({device(u"6"_s)});
    part.insert(u"next"_s, u"/devices?page=2"_s);

    EXPECT_EQ(madeBetween(devices({}), part), CommandState::Unknown);
    EXPECT_EQ(madeBetween(part, devices({device(u"7"_s)})), CommandState::Unknown);
    EXPECT_EQ(Settlings::outcome(removes, {{u"meter"_s, 7}}, {}, Sight{{}, false}), CommandState::Unknown);
}

TEST(SettlingTest, whatNobodySawBeforeIsNotKnownToBeNew)
{
    const QJsonObject arguments{{u"device"_s, u"7"_s}};

    EXPECT_EQ(Settlings::outcome(makes, arguments, {}, Sight{QJsonArray{device(u"7"_s)}, true}), CommandState::Unknown);
    EXPECT_EQ(Settlings::outcome(makes, arguments, {}, Sight{{}, true}), CommandState::NotApplied);
}

TEST(SettlingTest, somethingIsRemovedWhereItIsNotThere)
{
    const QJsonObject arguments{{u"meter"_s, 7}};
    const QJsonArray there{QJsonObject{{u"id"_s, 7}}, QJsonObject{{u"id"_s, 8}}};

    EXPECT_EQ(Settlings::outcome(removes, arguments, {}, Settlings::sight(removes, arguments, there)), CommandState::NotApplied);
    EXPECT_EQ(Settlings::outcome(removes, arguments, {}, Settlings::sight(removes, arguments, QJsonArray())), CommandState::Applied);
}

TEST(SettlingTest, somethingIsSetWhereAllOfItShows)
{
    const QJsonObject arguments{{u"site"_s, 1}, {u"percent"_s, 40}, {u"rule"_s, u"pv_only"_s}};
    const QJsonObject old{{u"reserve"_s, 20}};
    const QJsonObject half{{u"reserve"_s, 40}};
    const QJsonObject whole{{u"reserve"_s, 40}, {u"components"_s, QJsonObject{{u"export_rule"_s, u"pv_only"_s}}}};

    EXPECT_EQ(setTo(arguments, old, whole), CommandState::Applied);
    EXPECT_EQ(setTo(arguments, old, half), CommandState::NotApplied);
    EXPECT_EQ(setTo(arguments, whole, whole), CommandState::Applied);
}

TEST(SettlingTest, whatDoesNotShowIsKnownByWhatShowsBesideIt)
{
    const QJsonObject hidden{{u"site"_s, 1}, {u"bedrooms"_s, 3}};
    const QJsonObject beside{{u"site"_s, 1}, {u"bedrooms"_s, 3}, {u"percent"_s, 40}};

    EXPECT_EQ(setTo(hidden, {}, {}), CommandState::Unknown);
    EXPECT_EQ(setTo(beside, {{u"reserve"_s, 20}}, {{u"reserve"_s, 40}}), CommandState::Applied);
    EXPECT_EQ(setTo(beside, {{u"reserve"_s, 40}}, {{u"reserve"_s, 40}}), CommandState::Unknown);
}

TEST(SettlingTest, numbersLabelsAndWhatIsLeftOutAreTheSameInOtherWords)
{
    const auto isSet = [](const QJsonValue &told, const QJsonValue &there) {
        return setTo({{u"percent"_s, told}}, {}, {{u"reserve"_s, there}}) == CommandState::Applied;
    };

    EXPECT_TRUE(isSet(40, u"40.0"_s));
    EXPECT_TRUE(isSet(u"single_family"_s, u"Single Family"_s));
    EXPECT_TRUE(isSet(false, QJsonValue::Null));
    EXPECT_FALSE(isSet(0, QJsonValue::Null));
    EXPECT_FALSE(isSet(u"gas"_s, u"oil"_s));
    EXPECT_FALSE(isSet(40, 41));
}

TEST(SettlingTest, objectsAreComparedByWhatIsTold)
{
    const auto isSet = [](const QJsonValue &told, const QJsonValue &there) {
        return setTo({{u"charges"_s, told}}, {}, {{u"charges"_s, there}}) == CommandState::Applied;
    };
    const QJsonObject summer{{u"ON_PEAK"_s, 0.3}};

    EXPECT_TRUE(isSet(summer, QJsonObject{{u"ON_PEAK"_s, 0.3}, {u"OFF_PEAK"_s, 0.1}}));
    EXPECT_FALSE(isSet(summer, QJsonObject{{u"ON_PEAK"_s, 0.4}}));
    EXPECT_TRUE(isSet(QJsonArray{1, 2}, QJsonArray{1, 2}));
    EXPECT_FALSE(isSet(QJsonArray{1, 2}, QJsonArray{1, 2, 3}));
}

TEST(SettlingTest, tellsWhatChangesFromWhatToWhat)
{
    const QJsonObject arguments{{u"site"_s, 1}, {u"percent"_s, 40}, {u"rule"_s, u"never"_s}};

    const QList<CommandChange> changes = Settlings::changes(sets, arguments, {{u"reserve"_s, 20}});

    EXPECT_EQ(changes, (QList<CommandChange>{{u"percent"_s, 20, 40}, {u"rule"_s, QJsonValue::Undefined, u"never"_s}}));
}

TEST(SettlingTest, manyAreMadeWhereAllOfThemAreThere)
{
    Settling many = makes;
    many.which.clear();
    many.many = [](const QJsonObject &) -> qsizetype { return 2; };
    const auto outcome = [&many](const QJsonArray &after) { return Settlings::outcome(many, {}, Sight{}, Sight{after, true}); };

    EXPECT_EQ(outcome({}), CommandState::NotApplied);
    EXPECT_EQ(outcome({device(u"1"_s)}), CommandState::Unknown);
    EXPECT_EQ(outcome({device(u"1"_s), device(u"2"_s)}), CommandState::Applied);
}

TEST(SettlingTest, theWayBackIsWhatWasThereBefore)
{
    Settling there = sets;
    there.hasWayBack = true;
    const QJsonArray before{QJsonObject{{u"reserve"_s, 0}, {u"components"_s, QJsonObject{{u"export_rule"_s, u"never"_s}}}}};

    const auto back = Settlings::wayBack(there, {{u"site"_s, 1}, {u"percent"_s, 40}}, before);

    EXPECT_EQ(back, (QJsonObject{{u"site"_s, 1}, {u"percent"_s, 0}, {u"rule"_s, u"never"_s}}));
    EXPECT_FALSE(Settlings::wayBack(sets, {}, before));
    EXPECT_FALSE(Settlings::wayBack(there, {}, {}));
}
