// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/credentialtext.h"
#include "services/oauth/tokentext.h"
#include "services/sandbox/doors/demoaccess.h"
#include "services/sandbox/doors/sandboxserver.h"
#include "services/tesla/teslaexamples.h"
#include "tests/services/accounts/accountsfixture.h"
#include "tests/services/tesla/teslabench.h"

#include <atomic>

using namespace Qt::StringLiterals;

namespace
{
const QString account = u"tesla-1"_s;

/** An account at the sandbox's Tesla, which is in Europe. */
class TeslaCallerTest : public testing::Test
{
protected:
    TeslaCallerTest()
    {
        EXPECT_TRUE(sandbox.listen());
        start();
        Attempt attempt(program->accounts.connectTo(u"tesla"_s, DemoAccess::credentials(u"tesla"_s, sandbox.address())));
        EXPECT_TRUE(attempt.reaches(SignIn::Step::InBrowser));
        EXPECT_TRUE(attempt.connection->paste(sandbox.consent(attempt.page).toString(QUrl::FullyEncoded)));
        EXPECT_TRUE(attempt.wait());
    }

    void start()
    {
        program.reset();
        program = std::make_unique<Program>(folder.path(), keychain, Providers::read({})->at(sandbox.address()));
    }

    Result<QJsonValue> call(const QString &id)
    {
        const Operation one = TeslaBench::operation(id);
        return await(program->accounts.calls().call(account, one, one.example));
    }

    QByteArray refreshToken() const
    {
        const auto tokens = TokenText::read(keychain.secrets.value(u"tesla/tesla-1/tokens"_s));
        return tokens ? tokens->refresh : QByteArray();
    }

    QByteArray regionKept() const
    {
        const auto credentials = CredentialText::read(keychain.secrets.value(u"tesla/tesla-1/credentials"_s));
        return credentials ? credentials->value(u"region"_s) : QByteArray();
    }

    std::atomic<qint64> hoursLater = 0;
    SandboxServer sandbox{{.europe = true}, [this] { return TeslaBench::now.addSecs(3600 * hoursLater); }};
    QTemporaryDir folder;
    FakeKeychain keychain;
    std::unique_ptr<Program> program;
};
}

TEST_F(TeslaCallerTest, asksInTheRegionOfTheAccount)
{
    const auto status = call(u"live_status"_s);

    ASSERT_TRUE(status) << int(status.error().kind) << qPrintable(status.error().detail);
    EXPECT_TRUE(status->toObject().contains(u"solar_power"_s));
}

TEST_F(TeslaCallerTest, renewsAnAccessTokenThatIsNotTakenAndKeepsTheNextRefreshToken)
{
    const QByteArray first = refreshToken();
    hoursLater = 9;

    ASSERT_TRUE(call(u"site_info"_s));

    EXPECT_FALSE(refreshToken().isEmpty());
    EXPECT_NE(refreshToken(), first);
    hoursLater = 18;
    EXPECT_TRUE(call(u"products"_s));
}

TEST_F(TeslaCallerTest, findsAnAccountThatIsInAnotherRegionByNow)
{
    QByteArray &kept = keychain.secrets[u"tesla/tesla-1/credentials"_s];
    auto credentials = CredentialText::read(kept);
    ASSERT_TRUE(credentials);
    EXPECT_EQ(credentials->value(u"region"_s), "eu");
    credentials->insert(u"region"_s, "na");
    kept = CredentialText::of(*credentials);
    start();

    EXPECT_TRUE(call(u"live_status"_s));
    EXPECT_TRUE(call(u"set_storm_mode"_s));
}

TEST_F(TeslaCallerTest, keepsTheRegionWhereItFoundTheAccount)
{
    QByteArray &kept = keychain.secrets[u"tesla/tesla-1/credentials"_s];
    Credentials told = *CredentialText::read(kept);
    told.insert(u"region"_s, "na");
    kept = CredentialText::of(told);
    start();

    EXPECT_TRUE(call(u"live_status"_s));

    EXPECT_TRUE(QTest::qWaitFor([this] { return regionKept() == "eu"; }));
    told.insert(u"region"_s, "eu");
    EXPECT_EQ(*CredentialText::read(keychain.secrets[u"tesla/tesla-1/credentials"_s]), told); // and all else as it was
}
