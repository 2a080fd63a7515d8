// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/sessionstore.h"

#include "tests/support/wait.h"

using namespace Qt::StringLiterals;

namespace
{
/** A keychain that keeps things, or does not. */
class MoodyKeychain : public MemoryStore
{
public:
    QFuture<Outcome> write(const QString &name, const QByteArray &secret) override
    {
        return fault ? QtFuture::makeReadyFuture(Outcome(Error{*fault, {}, {}, {}})) : MemoryStore::write(name, secret);
    }

    std::optional<Error::Kind> fault;
};
}

TEST(SessionStoreTest, whatTheKeychainKeepsIsNotHeld)
{
    MoodyKeychain keychain;
    SessionStore store(keychain);

    EXPECT_TRUE(await(store.write(u"a"_s, "one")));

    EXPECT_FALSE(store.isForThisRun(u"a"_s));
    EXPECT_TRUE(keychain.has(u"a"_s));
    EXPECT_EQ(**await(store.read(u"a"_s)), "one");
}

TEST(SessionStoreTest, whatTheKeychainDoesNotKeepIsHeldForThisRun)
{
    for (const Error::Kind kind :
         {Error::Kind::KeychainMissing, Error::Kind::KeychainLocked, Error::Kind::KeychainSilent, Error::Kind::SecretNotKept}) {
        MoodyKeychain keychain;
        SessionStore store(keychain);
        EXPECT_TRUE(await(store.write(u"a"_s, "old")));
        keychain.fault = kind;

        EXPECT_EQ(await(store.write(u"a"_s, "new")).error().kind, kind);

        EXPECT_TRUE(store.isForThisRun(u"a"_s));
        EXPECT_EQ(**await(store.read(u"a"_s)), "new");
    }
}

TEST(SessionStoreTest, whatIsKeptLaterIsNotHeldAnyMore)
{
    MoodyKeychain keychain;
    SessionStore store(keychain);
    keychain.fault = Error::Kind::KeychainLocked;
    EXPECT_FALSE(await(store.write(u"a"_s, "one")));

    keychain.fault.reset();
    EXPECT_TRUE(await(store.write(u"a"_s, "two")));

    EXPECT_FALSE(store.isForThisRun(u"a"_s));
    EXPECT_EQ(**await(store.read(u"a"_s)), "two");
}

TEST(SessionStoreTest, whatIsRemovedIsGoneFromBoth)
{
    MoodyKeychain keychain;
    SessionStore store(keychain);
    EXPECT_TRUE(await(store.write(u"a"_s, "old")));
    keychain.fault = Error::Kind::KeychainLocked;
    EXPECT_FALSE(await(store.write(u"a"_s, "new")));

    EXPECT_TRUE(await(store.remove(u"a"_s)));

    EXPECT_EQ(*await(store.read(u"a"_s)), std::nullopt);
}
