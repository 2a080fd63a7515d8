// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prices/pricecontroller.h"

#include "services/store/store.h"
#include "tests/support/wait.h"
#include "ui/scope/scope.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
const QList<Site> sites{{u"1"_s, u"home"_s, u"Home"_s, "Europe/Rome"}, {u"2"_s, u"villa"_s, u"Villa"_s, "Europe/Rome"}};
constexpr int none = 0;
constexpr int onePrice = 1;
constexpr int f123 = 2;
constexpr int f23 = 3;

class PriceControllerTest : public testing::Test
{
protected:
    void begin()
    {
        scope.setContents(sites, {});
        prices.setSites(sites);
        ASSERT_TRUE(untilReady());
    }
    bool untilReady()
    {
        return QTest::qWaitFor([this] { return prices.isReady(); });
    }
    void keep()
    {
        QSignalSpy kept(&prices, &PriceController::kept);
        prices.keep();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !kept.isEmpty(); }));
    }
    std::optional<Tariff> ofSite(const QString &site)
    {
        const auto tariff = await(store.tariffs().ofSite(site));
        return tariff ? *tariff : std::nullopt;
    }
    QString cell(int row, const QByteArray &role)
    {
        return prices.rates()->data(prices.rates()->index(row), prices.rates()->roleNames().key(role)).toString();
    }

    QTemporaryDir folder;
    Store store{folder.filePath(u"data.db"_s), Store::Access::ReadWrite};
    Scope scope{[] { return QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC); }, Qt::Monday};
    PriceController prices{store.tariffs(), scope};
};
}

TEST_F(PriceControllerTest, noPriceIsToldAtFirst)
{
    begin();

    EXPECT_EQ(prices.kind(), none);
    EXPECT_EQ(prices.rates()->count(), 0);
    EXPECT_EQ(prices.currency(), u"EUR"_s);
    EXPECT_FALSE(prices.isEdited());
}

TEST_F(PriceControllerTest, keepsWhatIsTypedAndTellsThatItIsInForce)
{
    const QAbstractItemModelTester tester(prices.rates(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    begin();

    prices.chooseKind(f23);
    prices.writeName(u"Luce Sera"_s);
    prices.chooseCurrency(u"CHF"_s);
    prices.writeBuy(u"f1"_s, u"0,30"_s);
    prices.writeBuy(u"f23"_s, u"0.22"_s);
    prices.writeSell(u"f23"_s, u"0.1"_s);
    EXPECT_TRUE(prices.isEdited());
    keep();

    const std::optional<Tariff> tariff = ofSite(u"home"_s);
    ASSERT_TRUE(tariff);
    EXPECT_EQ(tariff->name, u"Luce Sera"_s);
    EXPECT_EQ(tariff->currency, "CHF");
    EXPECT_EQ(tariff->rates, (QList<TariffRate>{{u"f1"_s, Decimal(3, -1), {}}, {u"f23"_s, Decimal(22, -2), Decimal(1, -1)}}));
    EXPECT_FALSE(prices.isEdited());
    EXPECT_FALSE(prices.hasFailed());
    EXPECT_EQ(ofSite(u"villa"_s), std::nullopt);
}

TEST_F(PriceControllerTest, showsWhatIsInForce)
{
    Tariff tariff = *Tariff::preset(u"it-f123"_s);
    for (TariffRate &rate : tariff.rates)
        rate.buy = Decimal(25, -2);
    tariff.isFourthOfOctoberHoliday = true;
    ASSERT_TRUE(await(store.tariffs().use(u"home"_s, tariff)));

    begin();

    EXPECT_EQ(prices.kind(), f123);
    EXPECT_EQ(prices.name(), QString());
    EXPECT_EQ(prices.usualName(), u"F1, F2, F3"_s);
    EXPECT_TRUE(prices.isFourthOfOctoberHoliday());
    ASSERT_EQ(prices.rates()->count(), 3);
    EXPECT_EQ(cell(2, "name"), u"F3"_s);
    EXPECT_EQ(cell(2, "buy"), u"0.25"_s);
    EXPECT_EQ(cell(2, "sell"), QString());
}

TEST_F(PriceControllerTest, keepsNothingThatIsIncompleteAndSaysWhy)
{
    begin();
    prices.chooseKind(onePrice);
    EXPECT_EQ(cell(0, "buyFault"), QString());

    prices.keep();

    EXPECT_TRUE(prices.hasFailed());
    EXPECT_EQ(prices.message(), u"Nothing is kept yet: please mend what is marked."_s);
    EXPECT_EQ(cell(0, "buyFault"), u"Write what a kWh costs."_s);
    EXPECT_TRUE(prices.isEdited());
    EXPECT_EQ(ofSite(u"home"_s), std::nullopt);
}

TEST_F(PriceControllerTest, whatWasTypedForOtherHoursComesBackWithThem)
{
    begin();
    prices.chooseKind(f123);
    prices.writeBuy(u"f3"_s, u"0.2"_s);

    prices.chooseKind(none);
    EXPECT_EQ(prices.rates()->count(), 0);
    prices.chooseKind(f123);

    EXPECT_EQ(cell(2, "buy"), u"0.2"_s);
}

TEST_F(PriceControllerTest, takesAPriceAway)
{
    begin();
    prices.chooseKind(onePrice);
    prices.writeBuy(u"flat"_s, u"0.3"_s);
    keep();
    ASSERT_TRUE(ofSite(u"home"_s));

    prices.chooseKind(none);
    keep();

    EXPECT_EQ(ofSite(u"home"_s), std::nullopt);
}

TEST_F(PriceControllerTest, goesBackToWhatIsInForce)
{
    begin();
    prices.chooseKind(onePrice);
    prices.writeBuy(u"flat"_s, u"0.3"_s);
    keep();
    prices.writeBuy(u"flat"_s, u"nonsense"_s);

    prices.discard();
    ASSERT_TRUE(untilReady());

    EXPECT_FALSE(prices.isEdited());
    EXPECT_EQ(cell(0, "buy"), u"0.3"_s);
    EXPECT_EQ(cell(0, "buyFault"), QString());
}

TEST_F(PriceControllerTest, eachSiteHasItsOwnAndWhatIsNotKeptYetStaysWithIt)
{
    begin();
    prices.chooseKind(onePrice);
    prices.writeBuy(u"flat"_s, u"0.3"_s);

    prices.chooseSite(1);
    ASSERT_TRUE(untilReady());
    EXPECT_EQ(prices.site(), 1);
    EXPECT_EQ(prices.kind(), none);
    EXPECT_FALSE(prices.isEdited());

    prices.chooseSite(0);
    EXPECT_EQ(cell(0, "buy"), u"0.3"_s);
    EXPECT_TRUE(prices.isEdited());
}

TEST_F(PriceControllerTest, followsTheSiteThatTheWindowLooksAt)
{
    begin();

    scope.showSite(u"villa"_s);

    EXPECT_EQ(prices.site(), 1);
}

TEST_F(PriceControllerTest, newDataTakesNothingAwayThatIsBeingTyped)
{
    begin();
    prices.chooseKind(onePrice);
    prices.writeBuy(u"flat"_s, u"0.3"_s);

    prices.setSites(sites);
    QTest::qWait(50);

    EXPECT_EQ(cell(0, "buy"), u"0.3"_s);
}

TEST_F(PriceControllerTest, knowsTheCurrencies)
{
    for (const QString &code : {u"EUR"_s, u"USD"_s, u"CHF"_s, u"GBP"_s, u"JPY"_s})
        EXPECT_TRUE(prices.currencies().contains(code)) << qPrintable(code);
    for (const QString &code : prices.currencies())
        EXPECT_EQ(code.size(), 3) << qPrintable(code);
}
