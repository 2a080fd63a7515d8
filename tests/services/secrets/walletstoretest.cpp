// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/keychainstore.h"

#include "tests/services/secrets/bustest.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QString name = u"tesla/tesla-1/tokens"_s;

/** The keychain of a KDE desktop. */
class WalletStoreTest : public BusTest
{
protected:
    WalletStoreTest()
    {
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        qputenv("KDE_SESSION_VERSION", "5");
    }
};
}

TEST_F(WalletStoreTest, keepsWhatItIsGiven)
{
    m_bus->startService(u"wallet.py"_s, {u"fine"_s});
    KeychainStore store;
    const QByteArray secret("t\0wo\xFF", 5);

    EXPECT_TRUE(waitedFor(store.write(name, secret)));
    EXPECT_EQ(**waitedFor(store.read(name)), secret);
    EXPECT_TRUE(waitedFor(store.remove(name)));
    EXPECT_EQ(*waitedFor(store.read(name)), std::nullopt);
}

TEST_F(WalletStoreTest, aRefusalThatIsCalledSuccessIsSeen)
{
    m_bus->startService(u"wallet.py"_s, {u"refusing"_s});
    KeychainStore store;

    EXPECT_EQ(waitedFor(store.write(name, "one")).error().kind, Error::Kind::SecretNotKept);
}

TEST_F(WalletStoreTest, aFaultThatIsCalledSuccessIsSeen)
{
    m_bus->startService(u"wallet.py"_s, {u"failing"_s});
    KeychainStore store;

    EXPECT_EQ(waitedFor(store.write(name, "one")).error().kind, Error::Kind::SecretNotKept);
}

TEST_F(WalletStoreTest, aSlowStartChangesNoKeychain)
{
    m_bus->startService(u"wallet.py"_s, {u"slow"_s});
    KeychainStore store;
    int ticks = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&ticks] { ++ticks; });
    timer.start(10ms);

    EXPECT_TRUE(waitedFor(store.write(name, "one")));
    EXPECT_EQ(**waitedFor(store.read(name)), "one");

    EXPECT_GT(ticks, 30); // some of them while the wallet woke
}

TEST_F(WalletStoreTest, anUnlockDialogThatNobodyAnswersHoldsUpNobody)
{
    m_bus->startService(u"wallet.py"_s, {u"unopened"_s});
    KeychainStore store(u"Wattglass"_s, 300ms);

    EXPECT_EQ(waitedFor(store.read(name)).error().kind, Error::Kind::KeychainSilent);
    EXPECT_EQ(waitedFor(store.read(name)).error().kind, Error::Kind::KeychainSilent);
}

TEST_F(WalletStoreTest, withoutAWalletThereIsNoKeychain)
{
    KeychainStore store;

    EXPECT_EQ(waitedFor(store.read(name)).error().kind, Error::Kind::KeychainMissing);
}
