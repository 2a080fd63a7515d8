// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profile/profilesending.h"

#include "tests/services/accounts/commandbench.h"
#include "tests/ui/profile/profilesamples.h"
#include "ui/profile/profilefields.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace
{
/** The last step for the home of a user who is signed in to a sandbox. */
class ProfileSendingTest : public testing::Test
{
protected:
    void begin(const SandboxFaults &faults = {})
    {
        bench = std::make_unique<CommandBench>(u"digiwatt"_s, faults);
        QSignalSpy read(&step, &ProfileSending::pastRead);
        step.begin(bench->ground(), ProfileSamples::digiwatt(), u"digiwatt-1"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return read.size() == 1; }, 10'000));
        step.rehearse(ProfileSamples::flat());
    }
    void send()
    {
        step.send();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !step.isRunning(); }, 10'000));
    }
    QStringList sentOperations()
    {
        QStringList operations;
        for (const Command &command : bench->journal())
            operations.prepend(command.operation);
        return operations;
    }

    std::unique_ptr<CommandBench> bench;
    ProfileSending step;
};
}

TEST_F(ProfileSendingTest, showsWordForWordWhatItWouldSendAndSendsNothing)
{
    begin();

    EXPECT_TRUE(step.isPossible());
    EXPECT_TRUE(step.request().startsWith(u"POST /accounts\n{")) << qPrintable(step.request());
    EXPECT_TRUE(step.request().contains(u"POST /accounts/5550001111/onboarding")) << qPrintable(step.request());
    EXPECT_TRUE(step.request().contains(u"\"dimesion\": 87.5")) << qPrintable(step.request());
    EXPECT_FALSE(step.request().contains(u"invalid")) << qPrintable(step.request());
    EXPECT_TRUE(bench->journal().isEmpty());
}

TEST_F(ProfileSendingTest, sendsNothingThatIsNotWhole)
{
    begin();
    ProfileDraft draft = ProfileSamples::flat();
    draft.written.insert(ProfileFields::area, u"?"_s);
    step.rehearse(draft);

    step.send();

    EXPECT_FALSE(step.isPossible());
    EXPECT_FALSE(step.isRunning());
    EXPECT_EQ(step.request(), QString());
    EXPECT_TRUE(bench->journal().isEmpty());
}

TEST_F(ProfileSendingTest, registersTheHomeAndThenDescribesIt)
{
    begin();
    step.setNumber(u"1234567890"_s);

    send();

    EXPECT_TRUE(step.isDone()) << qPrintable(step.message());
    EXPECT_TRUE(step.message().contains(u"5550001111")); // with which to sign in again
    EXPECT_EQ(sentOperations(), (QStringList{u"pod_register"_s, u"onboarding"_s}));
    for (const Command &command : bench->journal())
        EXPECT_EQ(command.state, CommandState::Applied);
}

TEST_F(ProfileSendingTest, registersAHomeButOnce)
{
    begin();
    send();
    ProfileDraft draft = ProfileSamples::flat();
    draft.written.insert(ProfileFields::adults, u"3"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return step.past().pod && step.past().household; }, 10'000));
    step.rehearse(draft);
    EXPECT_FALSE(step.isDone()); // that was another one

    send();

    EXPECT_TRUE(step.isDone());
    EXPECT_EQ(sentOperations(), (QStringList{u"pod_register"_s, u"onboarding"_s, u"onboarding"_s}));
}

TEST_F(ProfileSendingTest, registersNothingThatIsKnown)
{
    begin();
    ProfileDraft draft = ProfileSamples::flat();
    draft.isRegistered = true;
    draft.written.insert(ProfileFields::account, u"1234567890"_s);
    step.setNumber(u"1234567890"_s);
    step.rehearse(draft);

    send();

    EXPECT_EQ(step.message(), u"Digiwatt took the description.");
    EXPECT_EQ(sentOperations(), QStringList{u"onboarding"_s});
}

TEST_F(ProfileSendingTest, saysWhyItWasRefusedAndDescribesNothing)
{
    begin();
    ProfileDraft draft = ProfileSamples::flat();
    draft.written.insert(ProfileFields::pod, u"IT001E99999999"_s); // of another account
    step.rehearse(draft);

    send();

    EXPECT_TRUE(step.isFailed());
    EXPECT_TRUE(step.message().startsWith(u"Digiwatt has this point of delivery already")) << qPrintable(step.message());
    EXPECT_EQ(sentOperations(), QStringList{u"pod_register"_s});
    EXPECT_TRUE(step.isPossible()); // once it is mended
}

TEST_F(ProfileSendingTest, saysThatTheHomeIsRegisteredThoughNotDescribed)
{
    begin({.bytes = ByteFault{.at = u"/digiwatt/api/accounts/5550001111/onboarding"_s, .times = 1, .answer = 0}});

    send();

    EXPECT_TRUE(step.message().startsWith(u"The point of delivery is registered")) << qPrintable(step.message());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !step.open().isEmpty(); }, 10'000));
    EXPECT_TRUE(step.isPossible()); // to describe a home twice does no harm
}

TEST_F(ProfileSendingTest, registersNothingMoreUntilTheUserKnowsWhatBecameOfIt)
{
    begin({.bytes = ByteFault{.at = u"/digiwatt/api/accounts"_s, .times = 1, .answer = 0}});

    send();

    EXPECT_TRUE(step.isFailed());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !step.open().isEmpty(); }, 10'000));
    EXPECT_FALSE(step.isPossible());

    step.settle(true);

    ASSERT_TRUE(QTest::qWaitFor([this] { return step.isPossible(); }, 10'000));
    EXPECT_EQ(step.open(), QString());
    send();
    EXPECT_TRUE(step.isDone()) << qPrintable(step.message());
    EXPECT_EQ(sentOperations(), (QStringList{u"pod_register"_s, u"onboarding"_s}));
}

TEST_F(ProfileSendingTest, saysThatTheUserIsSignedOut)
{
    begin();
    bench->keychain.secrets.clear();

    send();

    EXPECT_TRUE(step.message().contains(u"sign in again")) << qPrintable(step.message());
    EXPECT_TRUE(bench->journal().isEmpty());
}

TEST_F(ProfileSendingTest, saysThatTheServiceCannotBeReached)
{
    begin();
    bench->unplug();

    send();

    EXPECT_TRUE(step.isFailed());
    EXPECT_TRUE(step.message().endsWith(u"What you wrote is kept.")) << qPrintable(step.message());
}
