// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounts/accountcommands.h"

#include "services/providers/serviceways.h"
#include "tests/services/accounts/commandbench.h"

using namespace Qt::StringLiterals;

namespace
{
const QString wattshift = u"wattshift"_s;
const QString create = u"home_create"_s;

QJsonObject example(const QString &provider, const QString &operation)
{
    return AllServiceWays::operation(provider, operation).example;
}

/** The connection that carries the change breaks. */
SandboxFaults breaking(ByteFault fault)
{
    fault.at = u"/wattshift/api/v1/homes/create"_s;
    fault.times = 1;
    return {.bytes = fault};
}

qsizetype homesOf(CommandBench &bench)
{
    return bench.read(u"homes"_s)->toArray().size();
}
}

TEST(AccountCommandsTest, keepAChangeThatWasMadeInTheJournal)
{
    CommandBench bench(wattshift, {});
    const qsizetype before = homesOf(bench);

    const auto told = bench.make(create, example(wattshift, create));

    ASSERT_TRUE(told) << int(told.error().kind);
    EXPECT_EQ((*told)[u"name"_s], example(wattshift, create)[u"name"_s]);
    EXPECT_EQ(homesOf(bench), before + 1);
    ASSERT_EQ(bench.journal().size(), 1);
    EXPECT_EQ(bench.journal()[0].state, CommandState::Applied);
    EXPECT_EQ(bench.journal()[0].before, QJsonArray());
}

TEST(AccountCommandsTest, keepNothingOfWhatCannotBeSent)
{
    CommandBench bench(wattshift, {});

    EXPECT_EQ(bench.make(create, {}).error().kind, Error::Kind::MissingArgument);
    EXPECT_TRUE(bench.journal().isEmpty());
}

TEST(AccountCommandsTest, lookWhatBecameOfAChangeWhoseAnswerIsLost)
{
    CommandBench bench(wattshift, breaking({.answer = 10}));
    const qsizetype before = homesOf(bench);

    const auto told = bench.make(create, example(wattshift, create));

    ASSERT_TRUE(told) << int(told.error().kind);
    EXPECT_EQ((*told)[u"name"_s], example(wattshift, create)[u"name"_s]); // as it is seen now
    EXPECT_EQ(homesOf(bench), before + 1);
    EXPECT_EQ(bench.journal()[0].state, CommandState::Applied);
}

TEST(AccountCommandsTest, sayThatAChangeThatGotLostWasNotMade)
{
    CommandBench bench(wattshift, breaking({.request = 150}));
    const qsizetype before = homesOf(bench);

    const auto told = bench.make(create, example(wattshift, create));

    EXPECT_EQ(told.error().kind, Error::Kind::NotDone);
    EXPECT_EQ(homesOf(bench), before);
    EXPECT_EQ(bench.journal()[0].state, CommandState::NotApplied);
    EXPECT_EQ(bench.journal()[0].trouble, u"NotDone"_s);
}

TEST(AccountCommandsTest, askTheUserWhereOnlyHeCanTell)
{
    CommandBench bench(u"digiwatt"_s, {.bytes = ByteFault{.at = u"/digiwatt/api/accounts"_s, .times = 1, .answer = 0}});

    const auto told = bench.make(u"pod_register"_s, example(u"digiwatt"_s, u"pod_register"_s));

    EXPECT_EQ(told.error().kind, Error::Kind::OutcomeUnknown);
    const Command open = bench.journal().constFirst();
    EXPECT_EQ(told.error().place.field, QString::number(open.id));
    EXPECT_EQ(open.state, CommandState::Unknown);

    bench.restart();
    EXPECT_EQ(*bench.awaited(bench.commands().look(open)), CommandState::Unknown);
    EXPECT_TRUE(bench.awaited(bench.commands().settle(open, CommandState::Applied)));
    EXPECT_EQ(bench.journal()[0].state, CommandState::Applied);
}

TEST(AccountCommandsTest, lookAgainAfterTheProgramWasKilled)
{
    CommandBench bench(wattshift, {});
    const QString name = example(wattshift, create)[u"name"_s].toString();
    bench.make(create, example(wattshift, create));
    Command killed = bench.journal().constFirst(); // as the journal has it when the program is killed before the answer comes
    killed.state = CommandState::Unknown;

    bench.restart();
    EXPECT_EQ(*bench.awaited(bench.commands().look(killed)), CommandState::Applied);

    killed.arguments.insert(u"name"_s, u"never sent"_s);
    EXPECT_EQ(*bench.awaited(bench.commands().look(killed)), CommandState::NotApplied);
    EXPECT_EQ(bench.read(u"homes"_s)->toArray().last()[u"name"_s].toString(), name); // and nothing is sent again
}

TEST(AccountCommandsTest, refuseASecondOneBeforeItIsSent)
{
    const QString wattcarbon = u"wattcarbon"_s, device = u"device_create"_s;
    CommandBench bench(wattcarbon, {});
    ASSERT_TRUE(bench.make(device, example(wattcarbon, device)));

    const auto told = bench.make(device, example(wattcarbon, device));

    EXPECT_EQ(told.error().kind, Error::Kind::AlreadyThere);
    EXPECT_EQ(told.error().place.field, u"customId"_s);
    EXPECT_EQ(bench.journal().size(), 1);
}

TEST(AccountCommandsTest, giveANewUserAnAccountOfHisOwn)
{
    const QString wegowise = u"wegowise"_s, user = u"user_create"_s;
    CommandBench bench(wegowise, {});

    ASSERT_TRUE(bench.make(user, example(wegowise, user)));

    const QList<Account> accounts = bench.accounts();
    ASSERT_EQ(accounts.size(), 2);
    EXPECT_EQ(accounts[1].name, example(wegowise, user)[u"username"_s].toString());
    EXPECT_EQ(accounts[1].state, Account::State::Fresh);
    EXPECT_EQ(bench.journal()[0].arguments[u"password"_s], u"***"_s);
}

TEST(AccountCommandsTest, createNoUserWhereTheKeychainKeepsNothing)
{
    const QString wegowise = u"wegowise"_s, user = u"user_create"_s;
    CommandBench bench(wegowise, {});
    bench.keychain.troubleWriting = Error::Kind::KeychainMissing;

    EXPECT_EQ(bench.make(user, example(wegowise, user)).error().kind, Error::Kind::KeychainMissing);
    EXPECT_TRUE(bench.journal().isEmpty());
    EXPECT_EQ(bench.accounts().size(), 1);
}

TEST(AccountCommandsTest, deleteOnlyAUserWhoWasCreatedHere)
{
    const QString wegowise = u"wegowise"_s;
    CommandBench bench(wegowise, {});
    for (QByteArray &secret : bench.keychain.secrets)
        secret.replace("home_user", "other"); // as he is who signed in by himself

    EXPECT_EQ(bench.make(u"user_delete"_s, {}).error().kind, Error::Kind::NotOurs);
    EXPECT_TRUE(bench.journal().isEmpty());
}

TEST(AccountCommandsTest, believeTeslaOnlyWhatItsSiteShows)
{
    const QString tesla = u"tesla"_s, reserve = u"set_backup_reserve"_s;
    CommandBench bench(tesla, {});
    QJsonObject arguments = example(tesla, reserve);
    arguments.insert(u"backup_reserve_percent"_s, 37);

    ASSERT_TRUE(bench.make(reserve, arguments));

    EXPECT_EQ((*bench.read(u"site_info"_s, arguments))[u"backup_reserve_percent"_s], 37);
    const auto undoing = AccountCommands::undoing(bench.journal().constFirst());
    ASSERT_TRUE(undoing);
    ASSERT_TRUE(bench.awaited(bench.commands().make(*undoing)));
    EXPECT_NE((*bench.read(u"site_info"_s, arguments))[u"backup_reserve_percent"_s], 37);
}

TEST(AccountCommandsTest, sayThatTeslaDidNotDoWhatItAgreedTo)
{
    const QString tesla = u"tesla"_s, reserve = u"set_backup_reserve"_s;
    SandboxFaults faults;
    faults.tesla.cappedReserve = true; // as some gateways do above 80 %
    CommandBench bench(tesla, faults);
    QJsonObject arguments = example(tesla, reserve);
    arguments.insert(u"backup_reserve_percent"_s, 90);

    const auto told = bench.make(reserve, arguments);

    EXPECT_EQ(told.error().kind, Error::Kind::NotDone);
    EXPECT_EQ(bench.journal()[0].state, CommandState::NotApplied);
}

TEST(AccountCommandsTest, understandReceiptsThatBeginWithCapitals)
{
    const QString tesla = u"tesla"_s, reserve = u"set_backup_reserve"_s;
    SandboxFaults faults;
    faults.tesla.capitals = true;
    CommandBench bench(tesla, faults);

    const auto told = bench.make(reserve, example(tesla, reserve));

    ASSERT_TRUE(told) << int(told.error().kind);
    EXPECT_EQ((*told)[u"code"_s], 201);
    EXPECT_EQ((*told)[u"message"_s], u"Updated"_s);
}

TEST(AccountCommandsTest, makeNoChangeThatTheUserDidNotAllow)
{
    const QString tesla = u"tesla"_s, reserve = u"set_backup_reserve"_s;
    SandboxFaults faults;
    faults.tesla.allows = u"openid offline_access user_data energy_device_data"_s;
    CommandBench bench(tesla, faults);

    const auto told = bench.make(reserve, example(tesla, reserve));

    EXPECT_EQ(told.error().kind, Error::Kind::Refused);
    EXPECT_EQ(told.error().place.found, u"403"_s);
    EXPECT_EQ(bench.journal()[0].state, CommandState::NotApplied);
    EXPECT_EQ(bench.accounts().constFirst().state, Account::State::Fresh); // it goes on as it was
    EXPECT_TRUE(bench.read(u"site_info"_s, example(tesla, reserve)));
}

TEST(AccountCommandsTest, keepNoSecretInTheJournal)
{
    CommandBench bench(u"digiwatt"_s, {});
    QJsonObject arguments = example(u"digiwatt"_s, u"pod_register"_s);

    bench.make(u"pod_register"_s, arguments);

    for (const FieldDescription &field : AllServiceWays::operation(u"digiwatt"_s, u"pod_register"_s).fields) {
        if (field.facts.isSecret) {
            EXPECT_EQ(bench.journal()[0].arguments[field.name], u"***"_s);
        }
    }
    EXPECT_EQ(bench.journal()[0].state, CommandState::Applied);
}

TEST(AccountCommandsTest, undoAChangeAfterARestart)
{
    const QString update = u"home_update"_s;
    CommandBench bench(wattshift, {});
    const QJsonValue before = *bench.read(u"homes"_s);
    QJsonObject arguments = example(wattshift, update);
    arguments.insert(u"name"_s, u"Another name"_s);
    ASSERT_TRUE(bench.make(update, arguments));
    ASSERT_NE((*bench.read(u"homes"_s))[0][u"name"_s], before[0][u"name"_s]);

    bench.restart();
    const auto undoing = AccountCommands::undoing(bench.journal().constFirst());
    ASSERT_TRUE(undoing);
    ASSERT_TRUE(bench.awaited(bench.commands().make(*undoing)));

    EXPECT_EQ((*bench.read(u"homes"_s))[0][u"name"_s], before[0][u"name"_s]);
    EXPECT_EQ(bench.journal().size(), 2);
    EXPECT_EQ(bench.journal()[0].state, CommandState::Applied);
}

TEST(AccountCommandsTest, sayWhereThereIsNoWayBack)
{
    CommandBench bench(wattshift, {});
    ASSERT_TRUE(bench.make(create, example(wattshift, create)));

    EXPECT_EQ(AccountCommands::undoing(bench.journal().constFirst()).error().kind, Error::Kind::NoWayBack);
}
