// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/tariffbook.h"

#include "services/store/store.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
Tariff flat(int cents)
{
    Tariff tariff = *Tariff::preset(u"flat"_s);
    tariff.rates[0].buy = Decimal(cents, -2);
    return tariff;
}

class TariffBookTest : public testing::Test
{
protected:
    std::optional<Tariff> ofSite(const QString &site)
    {
        const auto tariff = await(store.tariffs().ofSite(site));
        EXPECT_TRUE(tariff);
        return *tariff;
    }

    QTemporaryDir folder;
    Store store{folder.filePath(u"data.db"_s), Store::Access::ReadWrite};
};
}

TEST_F(TariffBookTest, aSiteHasNoneUntilOneIsWritten)
{
    ASSERT_TRUE(await(store.tariffs().use(u"home"_s, flat(25))));

    EXPECT_EQ(ofSite(u"home"_s), flat(25));
    EXPECT_EQ(ofSite(u"villa"_s), std::nullopt);
}

TEST_F(TariffBookTest, theLastOneIsInForce)
{
    ASSERT_TRUE(await(store.tariffs().use(u"home"_s, flat(25))));
    ASSERT_TRUE(await(store.tariffs().use(u"home"_s, flat(30))));
    EXPECT_EQ(ofSite(u"home"_s), flat(30));

    ASSERT_TRUE(await(store.tariffs().use(u"home"_s, flat(25))));
    EXPECT_EQ(ofSite(u"home"_s), flat(25));
}

TEST_F(TariffBookTest, oneIsTakenAway)
{
    ASSERT_TRUE(await(store.tariffs().use(u"home"_s, flat(25))));
    ASSERT_TRUE(await(store.tariffs().useNone(u"home"_s)));

    EXPECT_EQ(ofSite(u"home"_s), std::nullopt);
}
