// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prices/siteprice.h"

#include "services/store/store.h"
#include "tests/support/wait.h"
#include "ui/scope/scope.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
class SitePriceTest : public testing::Test
{
protected:
    SitePriceTest()
    {
        scope.setContents({{u"1"_s, u"home"_s, u"Home"_s, "Europe/Rome"}, {u"2"_s, u"villa"_s, u"Villa"_s, "Europe/Rome"}}, {});
        flat.rates[0].buy = Decimal(27, -2);
        EXPECT_TRUE(await(store.tariffs().use(u"villa"_s, flat)));
    }
    bool untilIs(const std::optional<Tariff> &tariff)
    {
        return QTest::qWaitFor([&] { return price.tariff() == tariff; });
    }

    QTemporaryDir folder;
    Store store{folder.filePath(u"data.db"_s), Store::Access::ReadWrite};
    Scope scope{[] { return QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC); }, Qt::Monday};
    SitePrice price{store.tariffs(), scope};
    Tariff flat = *Tariff::preset(u"flat"_s);
};
}

TEST_F(SitePriceTest, isThatOfTheSiteLookedAt)
{
    scope.showSite(u"villa"_s);
    EXPECT_TRUE(untilIs(flat));

    scope.showSite(u"home"_s);
    EXPECT_TRUE(untilIs(std::nullopt));
    EXPECT_EQ(price.trouble(), QString());
}

TEST_F(SitePriceTest, isReadAgainWhenAnotherIsInForce)
{
    scope.showSite(u"villa"_s);
    ASSERT_TRUE(untilIs(flat));
    flat.rates[0].buy = Decimal(31, -2);
    ASSERT_TRUE(await(store.tariffs().use(u"villa"_s, flat)));

    price.read();

    EXPECT_TRUE(untilIs(flat));
}
