// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/keychainstore.h"

#include "tests/services/secrets/bustest.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QString name = u"tesla/tesla-1/tokens"_s;

/** The keychain of a desktop with the Secret Service. */
class KeychainStoreTest : public BusTest
{
protected:
    KeychainStoreTest() { qunsetenv("XDG_CURRENT_DESKTOP"); }

    Error::Kind refusalOf(const QFuture<Result<std::optional<QByteArray>>> &secret) { return waitedFor(secret).error().kind; }
    Error::Kind refusalOf(const QFuture<Outcome> &outcome) { return waitedFor(outcome).error().kind; }
};
}

TEST_F(KeychainStoreTest, keepsWhatItIsGivenByteForByte)
{
    m_bus->startKeyring();
    KeychainStore store;
    QByteArray large(200'000, '\0');
    for (qsizetype i = 0; i < large.size(); ++i)
        large[i] = char(i * 7 + i / 256);

    for (const QByteArray &secret : {QByteArray("at-1"), QByteArray("\0nul\0", 5), QByteArray("\xC3\xA9\xFF\xFE"), large}) {
        EXPECT_TRUE(waitedFor(store.write(name, secret)));
        EXPECT_EQ(**waitedFor(store.read(name)), secret);
    }
}

TEST_F(KeychainStoreTest, tellsWhatIsNotThereFromWhatIs)
{
    m_bus->startKeyring();
    KeychainStore store;

    EXPECT_EQ(*waitedFor(store.read(name)), std::nullopt);
    EXPECT_TRUE(waitedFor(store.remove(name)));
    EXPECT_TRUE(waitedFor(store.write(name, "one")));
    EXPECT_EQ(*waitedFor(store.read(name + u'2')), std::nullopt);
    EXPECT_TRUE(waitedFor(store.remove(name)));
    EXPECT_EQ(*waitedFor(store.read(name)), std::nullopt);
}

TEST_F(KeychainStoreTest, aLockedKeychainIsNoLostSecret)
{
    m_bus->startKeyring();
    KeychainStore store;
    EXPECT_TRUE(waitedFor(store.write(name, "one")));
    m_bus->lockKeyring();

    EXPECT_EQ(refusalOf(store.read(name)), Error::Kind::KeychainLocked);
    EXPECT_EQ(refusalOf(store.write(name, "two")), Error::Kind::KeychainLocked);
    EXPECT_EQ(refusalOf(store.remove(name)), Error::Kind::KeychainLocked);

    m_bus->unlockKeyring();
    EXPECT_EQ(**waitedFor(store.read(name)), "one");
}

TEST_F(KeychainStoreTest, aKeychainThatIsStartedAnewIsAskedAnew)
{
    m_bus->startKeyring();
    KeychainStore store;
    EXPECT_TRUE(waitedFor(store.write(name, "one")));

    m_bus->unlockKeyring();

    EXPECT_EQ(**waitedFor(store.read(name)), "one");
    m_bus->unlockKeyring();
    EXPECT_TRUE(waitedFor(store.write(name, "two")));
    m_bus->unlockKeyring();
    EXPECT_TRUE(waitedFor(store.remove(name)));
}

TEST_F(KeychainStoreTest, withoutAServiceThereIsNoKeychain)
{
    KeychainStore store;

    EXPECT_EQ(refusalOf(store.read(name)), Error::Kind::KeychainMissing);
    EXPECT_EQ(refusalOf(store.write(name, "one")), Error::Kind::KeychainMissing);
    EXPECT_EQ(refusalOf(store.remove(name)), Error::Kind::KeychainMissing);
}

TEST_F(KeychainStoreTest, withoutABusThereIsNoKeychain)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    KeychainStore store;

    EXPECT_EQ(refusalOf(store.read(name)), Error::Kind::KeychainMissing);
    EXPECT_EQ(refusalOf(store.write(name, "one")), Error::Kind::KeychainMissing);
}

TEST_F(KeychainStoreTest, aSilentServiceHoldsUpNobody)
{
    m_bus->startService(u"muteservice.py"_s);
    KeychainStore store(u"Wattglass"_s, 300ms);
    int ticks = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&ticks] { ++ticks; });
    timer.start(10ms);

    EXPECT_EQ(refusalOf(store.read(name)), Error::Kind::KeychainSilent);
    EXPECT_EQ(refusalOf(store.write(name, "one")), Error::Kind::KeychainSilent);

    EXPECT_GT(ticks, 10);
}

TEST_F(KeychainStoreTest, aSecretPlantedInAFileIsNotBelieved)
{
    m_bus->startKeyring();
    QDir().mkpath(m_bus->home() + u"/config"_s);
    QFile planted(m_bus->home() + u"/config/Wattglass.conf"_s);
    ASSERT_TRUE(planted.open(QFile::WriteOnly));
    planted.write("[tesla]\ntesla-1\\tokens\\data=@ByteArray(planted)\ntesla-1\\tokens\\type=plaintext\n");
    planted.close();
    KeychainStore store;

    EXPECT_EQ(*waitedFor(store.read(name)), std::nullopt);

    ASSERT_TRUE(planted.open(QFile::ReadOnly));
    EXPECT_TRUE(planted.readAll().contains("planted"));
}

TEST_F(KeychainStoreTest, nothingIsWrittenBesideTheKeychain)
{
    m_bus->startKeyring();
    KeychainStore store;
    const QByteArray canary = "canary-7b1e0f52";

    EXPECT_TRUE(waitedFor(store.write(name, canary)));

    QDirIterator files(m_bus->home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QFile::ReadOnly))
            continue;
        ++seen;
        EXPECT_FALSE(file.readAll().contains(canary)) << qPrintable(file.fileName());
    }
    EXPECT_GT(seen, 0);
}

TEST_F(KeychainStoreTest, manyErrandsAreRunInTheirOrder)
{
    m_bus->startKeyring();
    KeychainStore store;
    std::vector<QFuture<Outcome>> writes;
    for (int i = 0; i < 20; ++i)
        writes.push_back(store.write(name, QByteArray::number(i)));

    EXPECT_EQ(**waitedFor(store.read(name)), "19");

    for (const auto &write : writes)
        EXPECT_TRUE(waitedFor(write));
}

TEST_F(KeychainStoreTest, nobodyWaitsForItWhenItIsGone)
{
    m_bus->startService(u"muteservice.py"_s);
    auto store = std::make_unique<KeychainStore>();
    const auto first = store->read(name);
    const auto second = store->write(name, "one");

    store.reset();

    EXPECT_TRUE(first.isFinished());
    EXPECT_TRUE(second.isFinished());
}
