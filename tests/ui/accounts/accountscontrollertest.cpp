// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountscontroller.h"

#include "services/store/store.h"
#include "tests/services/accounts/accountsfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

/** The page over the accounts of a run of the program. */
class AccountsControllerTest : public AccountsFixture
{
protected:
    AccountsGround ground()
    {
        const auto open = [this] {
            ++opened;
            return QtFuture::makeReadyFuture(trouble ? Result<Accounts *>(*trouble) : Result<Accounts *>(&program->accounts));
        };
        return {open, [this](const QUrl &page) {
                    browsed.append(page);
                    return true;
                }};
    }
    void show()
    {
        page.setShown(true);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !page.load().isLoading(); }));
    }
    void signIn(const QString &key)
    {
        page.connectTo(wattshift);
        page.connecting()->tell(u"api_key"_s, key);
        page.connecting()->begin();
    }
    bool settles()
    {
        return QTest::qWaitFor([this] { return page.connecting()->phase() != ConnectController::Phase::Working; }, 10'000);
    }
    bool lists(int count)
    {
        return QTest::qWaitFor([this, count] { return page.accounts()->count() == count; }, 10'000);
    }

    std::unique_ptr<Program> program = run();
    std::optional<Error> trouble;
    int opened = 0;
    QList<QUrl> browsed;
    AccountsController page{ground()};
};

TEST_F(AccountsControllerTest, opensNothingBeforeThePageIsShown)
{
    QTest::qWait(1);
    EXPECT_EQ(opened, 0);

    show();

    EXPECT_EQ(opened, 1);
    EXPECT_EQ(page.services()->count(), 5);
}

TEST_F(AccountsControllerTest, saysWhichFileCannotBeUsedAndTriesAgain)
{
    trouble = Error{Error::Kind::BadValue, {.file = u"tesla.json"_s, .field = u"hosts.auth"_s, .found = u"ftp:"_s}, {}, {}};
    show();
    EXPECT_TRUE(page.load().isFailed());
    EXPECT_TRUE(page.load().message.contains(u"tesla.json")) << qPrintable(page.load().message);

    trouble.reset();
    page.retry();

    EXPECT_TRUE(QTest::qWaitFor([this] { return page.services()->count() == 5; }));
    EXPECT_FALSE(page.load().isFailed());
}

TEST_F(AccountsControllerTest, listsAnAccountOnceItIsSignedIn)
{
    show();
    QSignalSpy connected(page.connecting(), &ConnectController::connected);

    signIn(u"wsk_1"_s);

    ASSERT_TRUE(lists(1));
    ASSERT_TRUE(settles());
    EXPECT_EQ(connected.size(), 1);
    EXPECT_EQ(page.message(), u"Signed in to WattShift as Casa di Anna.");
    EXPECT_TRUE(page.warning().isEmpty());
}

TEST_F(AccountsControllerTest, warnsThatASignInEndsWithTheProgram)
{
    keychain.troubleWriting = Error::Kind::SecretNotKept;
    show();

    signIn(u"wsk_1"_s);

    ASSERT_TRUE(lists(1));
    EXPECT_FALSE(page.warning().isEmpty());
}

TEST_F(AccountsControllerTest, isAliveWhateverTheKeychainDoes)
{
    show();
    keychain.isMute = true;

    signIn(u"wsk_1"_s);
    QTest::qWait(1);
    EXPECT_EQ(page.connecting()->phase(), ConnectController::Phase::Working);
    page.connecting()->cancel();

    EXPECT_EQ(page.connecting()->phase(), ConnectController::Phase::Telling);
    EXPECT_TRUE(page.connecting()->error().isEmpty());
}

TEST_F(AccountsControllerTest, startsAnewAfterASignInThatWasGivenUp)
{
    show();
    signIn(u"wsk_1"_s);
    page.connecting()->cancel();

    page.connecting()->begin();

    ASSERT_TRUE(settles());
    EXPECT_TRUE(lists(1));
}

TEST_F(AccountsControllerTest, keepsTheAccountThatCannotBeRemoved)
{
    show();
    signIn(u"wsk_1"_s);
    ASSERT_TRUE(lists(1));
    keychain.trouble = Error::Kind::KeychainLocked;

    page.remove(u"wattshift-1"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return page.isFailed(); }));
    EXPECT_EQ(page.accounts()->count(), 1);

    keychain.trouble.reset();
    page.remove(u"wattshift-1"_s);
    EXPECT_TRUE(lists(0));
}

TEST_F(AccountsControllerTest, forgetsWhatWasToldWhenTheSheetIsClosed)
{
    show();
    page.connectTo(wattshift);
    page.connecting()->tell(u"api_key"_s, u"wsk_1"_s);
    page.connecting()->close();

    page.connecting()->begin();

    ASSERT_TRUE(settles());
    EXPECT_EQ(page.connecting()->error(), u"API key has to be given.");
    EXPECT_EQ(page.accounts()->count(), 0);
}

TEST_F(AccountsControllerTest, showsWhereKeysAreToBeHad)
{
    show();

    page.showKeysPage(wattshift);

    EXPECT_EQ(browsed, QList<QUrl>{QUrl(u"https://docs.wattshift.com"_s)});
}

TEST_F(AccountsControllerTest, fetchesWhatTheServiceHasAndSaysWhen)
{
    show();
    signIn(u"wsk_1"_s);
    ASSERT_TRUE(lists(1));
    const auto fetched
        = [this] { return page.accounts()->data(page.accounts()->index(0, 0), page.accounts()->roleNames().key("fetched")).toString(); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return fetched() == u"Nothing was fetched yet"; }, 10'000)) << qPrintable(fetched());

    page.sync(u"wattshift-1"_s);

    EXPECT_TRUE(QTest::qWaitFor([&] { return fetched().startsWith(u"Fetched "); }, 10'000)) << qPrintable(fetched());
    const AskedQuestion homes{u"wattshift-1"_s, u"homes"_s, {}};
    EXPECT_TRUE(*await(program->store.answers().last(homes)));
}
