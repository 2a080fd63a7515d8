// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/memorystore.h"

#include "tests/support/wait.h"

using namespace Qt::StringLiterals;

TEST(MemoryStoreTest, keepsSecretsUntilTheyAreRemoved)
{
    MemoryStore store;
    EXPECT_TRUE(await(store.write(u"a/b"_s, "one")));
    EXPECT_TRUE(await(store.write(u"a/b"_s, QByteArray("t\0wo", 4))));

    EXPECT_EQ(**await(store.read(u"a/b"_s)), QByteArray("t\0wo", 4));
    EXPECT_EQ(*await(store.read(u"a/c"_s)), std::nullopt);

    EXPECT_TRUE(await(store.remove(u"a/b"_s)));
    EXPECT_TRUE(await(store.remove(u"a/b"_s)));
    EXPECT_EQ(*await(store.read(u"a/b"_s)), std::nullopt);
}
