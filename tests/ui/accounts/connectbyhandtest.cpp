// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/demoaccess.h"
#include "services/sandbox/doors/sandboxserver.h"
#include "tests/services/accounts/accountsfixture.h"
#include "tests/support/formfiller.h"
#include "ui/accounts/accountscontroller.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
/** The sheet of a user whose browser is on another computer, over a sandbox. */
class ConnectByHandTest : public testing::Test
{
protected:
    ConnectByHandTest() { page.setShown(true); }

    AccountsGround ground()
    {
        return {[this] { return QtFuture::makeReadyFuture(Result<Accounts *>(&program.accounts)); },
                [this](const QUrl &) {
                    ++browsed;
                    return true;
                }};
    }
    /** The page of @p service that the user has to see there. */
    QUrl begin(const QString &service)
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return page.services()->count() == 5; }, 10'000));
        page.connectTo(service);
        Credentials credentials = DemoAccess::credentials(service, sandbox.address());
        credentials.remove(u"home_user"_s); // no field of a sheet
        for (auto it = credentials.begin(); it != credentials.end(); ++it)
            page.connecting()->tell(it.key(), QString::fromUtf8(*it));
        page.connecting()->setByHand(true);
        page.connecting()->begin();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !page.connecting()->page().isEmpty(); }, 10'000))
            << qPrintable(page.connecting()->error());
        return QUrl(page.connecting()->page(), QUrl::StrictMode);
    }
    bool isSignedIn()
    {
        return QTest::qWaitFor([this] { return page.accounts()->count() == 1; }, 10'000);
    }

    SandboxServer sandbox{{}, [now = FakeClock().now()] { return now; }};
    const bool isListening = bool(sandbox.listen());
    QTemporaryDir folder;
    FakeKeychain keychain;
    Program program{folder.path(), keychain, Providers::read({})->at(sandbox.address())};
    int browsed = 0;
    AccountsController page{ground()};
};
}

TEST_F(ConnectByHandTest, pastesTheCodeThatThePageShows)
{
    FormFiller browser;
    const QByteArray shown = browser.decide(begin(u"wegowise"_s), "yes")->readAll();
    const auto code = QRegularExpression(u"class=\"code\">([^<]+)<"_s).match(QString::fromUtf8(shown));
    ASSERT_TRUE(code.hasMatch()) << shown.constData();

    page.connecting()->paste(code.captured(1));

    EXPECT_TRUE(isSignedIn()) << qPrintable(page.connecting()->error());
    EXPECT_EQ(browsed, 0);
}

TEST_F(ConnectByHandTest, pastesTheAddressThatTheBrowserEndedAt)
{
    const QUrl end = sandbox.consent(begin(u"tesla"_s));

    page.connecting()->paste(end.toString(QUrl::FullyEncoded));

    EXPECT_TRUE(isSignedIn()) << qPrintable(page.connecting()->error());
    EXPECT_EQ(browsed, 0);
}

TEST_F(ConnectByHandTest, isOfferedWhereThereIsAPage)
{
    EXPECT_TRUE(QTest::qWaitFor([this] { return page.services()->count() == 5; }, 10'000));
    const std::vector<std::pair<QString, bool>> services{{u"tesla"_s, true}, {u"wegowise"_s, true}, {u"wattshift"_s, false}};
    for (const auto &[service, hasPage] : services) {
        page.connectTo(service);
        EXPECT_EQ(page.connecting()->hasPage(), hasPage) << qPrintable(service);
    }
    page.connecting()->setByHand(true);

    page.connecting()->close();

    EXPECT_FALSE(page.connecting()->isByHand());
}
