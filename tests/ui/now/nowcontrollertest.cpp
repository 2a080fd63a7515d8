// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/now/nowcontroller.h"

#include "services/store/store.h"
#include "tests/support/wait.h"
#include "ui/home/homeanswers.h"
#include "ui/prices/siteprice.h"
#include "ui/scope/scope.h"

#include <gmock/gmock.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
/** The Now page's controller over a store of its own, on 15 May 2025 at noon in Rome. */
class NowControllerTest : public testing::Test
{
protected:
    NowControllerTest()
    {
        QObject::connect(&now, &NowController::chartChanged, [this] { ++drawn; });
    }

    /** Readings of @p watts, one a minute, for the @p hours before @p end. */
    void put(SeriesKind kind, qint64 watts, qint64 end, int hours, const QString &part = {})
    {
        ImportedSeries series{.kind = kind, .part = part};
        series.readings.unit.kind = Unit::Kind::Watt;
        for (qint64 start = end - hours * 3600; start < end; start += 60)
            series.readings.append({start, start + 60}, watts);
        const QByteArray digest = QByteArray::number(int(kind)) + part.toUtf8() + QByteArray::number(end);
        ImportedFile file{.path = u"home"_s, .digest = digest, .format = "csv", .siteName = u"Home"_s, .zone = "Europe/Rome"};
        file.series = {series};
        ASSERT_TRUE(await(store.writer().put(file)));
    }
    void begin()
    {
        const auto series = await(store.reader().series());
        scope.setContents(*await(store.reader().sites()), *series);
        now.setContents(*series);
        home.read();
        ASSERT_TRUE(QTest::qWaitFor([this] { return home.isRead(); }));
    }
    /** Shows the page and waits until it is drawn. */
    void look()
    {
        begin();
        now.setShown(true);
        ASSERT_TRUE(QTest::qWaitFor([this] { return drawn > 0; }));
    }
    void tell(double watts, qint64 at)
    {
        const QByteArray body = R"({"status": 200, "data": {"realtime_consumption": )" + QByteArray::number(watts) + "}}";
        ASSERT_TRUE(await(store.answers().keep({u"digiwatt-1"_s, u"realtime"_s, {{u"account_number"_s, u"7"_s}}},
                                               {QDateTime::fromSecsSinceEpoch(at, Qt::UTC), body})));
    }
    void setPrice(qint64 cents)
    {
        Tariff tariff = *Tariff::preset(u"flat"_s);
        tariff.rates[0].buy = Decimal(cents, -2);
        ASSERT_TRUE(await(store.tariffs().use(u"home"_s, tariff)));
        price.read();
        ASSERT_TRUE(QTest::qWaitFor([this] { return price.tariff().has_value(); }));
    }
    QString told() const { return now.number() + u' ' + now.unit(); }

    const SiteZone rome = *SiteZone::withId("Europe/Rome");
    const qint64 noon = rome.startOf({2025, 5, 15}) + 12 * 3600;
    QTemporaryDir folder;
    Store store{folder.filePath(u"data.db"_s), Store::Access::ReadWrite};
    Scope scope{[this] { return QDateTime::fromSecsSinceEpoch(noon, Qt::UTC); }, Qt::Monday};
    HomeAnswers home{store.answers(), scope};
    SitePrice price{store.tariffs(), scope};
    QStringList asked;
    Outcome outcome = std::monostate();
    int drawn = 0;
    NowController now{{store.reader(), scope, home, price}, [this](const QString &account) {
                          asked.append(account);
                          return QtFuture::makeReadyFuture(outcome);
                      }};
};
}

TEST_F(NowControllerTest, readsNothingUntilThePageIsSeen)
{
    put(SeriesKind::Home, 500, noon, 24);
    begin();

    QTest::qWait(50);

    EXPECT_TRUE(now.load().isLoading());
    EXPECT_EQ(drawn, 0);
}

TEST_F(NowControllerTest, tellsTheLastMinuteAndTheHoursBeforeIt)
{
    put(SeriesKind::Home, 500, noon, 36);

    look();

    EXPECT_EQ(now.load(), (LoadState{LoadState::Phase::Ready, {}}));
    EXPECT_EQ(told(), u"500 W"_s);
    EXPECT_EQ(now.moment(), u"As of 12:00."_s);
    EXPECT_EQ(now.title(), u"The last six hours"_s);
    EXPECT_EQ(now.chart().shown->series.front()->values.size(), 360u);
    EXPECT_EQ(now.table()->rowCount(), 360);
    EXPECT_EQ(now.summary(), u"The last six hours, Used today 6.00 kWh, Cost today – , Most 500 W, Least 500 W"_s);
    EXPECT_TRUE(asked.isEmpty());
    EXPECT_TRUE(now.exporter()->suggestedFile(u"csv"_s).fileName().contains(u"_now_2025-05-15"_s));
}

TEST_F(NowControllerTest, appliancesAloneAreAddedUp)
{
    put(SeriesKind::Appliance, 300, noon, 8, u"oven"_s);
    put(SeriesKind::Appliance, 40, noon, 8, u"fridge"_s);

    look();

    EXPECT_EQ(told(), u"340 W"_s);
    EXPECT_EQ(now.chart().shown->series.size(), 1);
}

TEST_F(NowControllerTest, whatTheServiceToldLaterCountsMore)
{
    put(SeriesKind::Demand, 500, noon - 3600, 8);
    tell(417.5, noon - 30);

    look();

    EXPECT_EQ(told(), u"418 W"_s);
    EXPECT_EQ(now.moment(), u"As of 11:59."_s);
    EXPECT_EQ(asked, QStringList{u"digiwatt-1"_s});
}

TEST_F(NowControllerTest, whatTheServiceToldEarlierCountsLess)
{
    put(SeriesKind::Demand, 500, noon, 8);
    tell(417.5, noon - 3600);

    look();

    EXPECT_EQ(told(), u"500 W"_s);
}

TEST_F(NowControllerTest, aNewAnswerIsShownAsSoonAsItIsKept)
{
    put(SeriesKind::Demand, 500, noon - 60, 8);
    look();

    tell(2000, noon);
    home.read();

    EXPECT_TRUE(QTest::qWaitFor([this] { return told() == u"2.00 kW"_s; }));
}

TEST_F(NowControllerTest, pricesWhatIsDrawnFromTheGrid)
{
    put(SeriesKind::Home, 800, noon, 24);
    put(SeriesKind::Import, 400, noon, 24);
    begin();
    setPrice(25);

    look();

    EXPECT_EQ(now.cost(), u"400 W of it come from the grid and cost EUR 0.10 an hour."_s);
    EXPECT_THAT(now.summary(), testing::Eq(u"The last six hours, Used today 9.60 kWh, Cost today 1.20 EUR, Most 800 W, Least 800 W"_s));
}

TEST_F(NowControllerTest, ofAPlainMeterAllIsPriced)
{
    put(SeriesKind::Import, 800, noon, 24);
    begin();
    setPrice(25);

    look();

    EXPECT_EQ(now.cost(), u"This costs EUR 0.20 an hour."_s);
}

TEST_F(NowControllerTest, oldReadingsAreShownAsWhatTheyAre)
{
    put(SeriesKind::Home, 500, noon - 10 * 86'400, 8);

    look();

    EXPECT_EQ(now.moment(), u"As of Mon 5 May 2025, 12:00. Nothing newer is known."_s);
    EXPECT_EQ(now.title(), u"Six hours up to Mon 5 May 2025, 12:00"_s);
}

TEST_F(NowControllerTest, aSilentServiceIsToldBesideWhatHolds)
{
    put(SeriesKind::Demand, 500, noon - 3600, 8);
    tell(417.5, noon - 30);
    outcome = Error{Error::Kind::Offline, {}, {}, {}};

    look();

    EXPECT_TRUE(QTest::qWaitFor([this] { return !now.trouble().isEmpty(); }));
    EXPECT_TRUE(now.trouble().endsWith(u"It is asked again in 2 minute(s)."_s));
    EXPECT_EQ(told(), u"418 W"_s);
}

TEST_F(NowControllerTest, withoutElectricityThePageSaysWhatWillBeHere)
{
    begin();

    now.setShown(true);

    EXPECT_TRUE(now.load().isEmpty());
    EXPECT_FALSE(now.load().message.isEmpty());
}

TEST_F(NowControllerTest, aStoreThatCannotBeReadIsSaid)
{
    now.setTrouble({Error::Kind::StoreDamaged, {}, {}, {}});
    EXPECT_TRUE(now.load().isFailed());

    put(SeriesKind::Home, 500, noon, 8);
    look();
    now.setTrouble({Error::Kind::StoreDamaged, {}, {}, {}});
    EXPECT_TRUE(now.load().isStale());
    EXPECT_EQ(told(), u"500 W"_s);
}
