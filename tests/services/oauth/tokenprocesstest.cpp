// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/tokentext.h"
#include "tests/services/oauth/filestore.h"
#include "tests/services/oauth/rotatingservice.h"

#include <gtest/gtest.h>

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 60'000;
const QByteArray signedOut = "error " + QByteArray::number(int(Error::Kind::SignedOut));

/** The tokens of an account, and the processes that want them. */
class TokenProcessTest : public testing::Test
{
protected:
    TokenProcessTest() { signIn(); }

    void signIn() { FileStore(m_folder->path()).write(u"tokens"_s, TokenText::of(m_service.signIn())); }
    /** One that goes on when it is told to. */
    std::unique_ptr<QProcess> start(const QString &moment = {})
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QStringLiteral(RENEWER), {m_folder->path(), m_service.url().toString(), moment});
        EXPECT_TRUE(hasSaid(*process, "ready", 1));
        return process;
    }
    static void goOn(QProcess &process) { process.write("go\n"); }
    bool hasSaid(QProcess &process, const QByteArray &word, int times)
    {
        return QTest::qWaitFor(
            [&] {
                m_said[&process] += process.readAllStandardOutput();
                return m_said[&process].count(word) >= times;
            },
            patience);
    }
    bool hasEnded(QProcess &process)
    {
        return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patience);
    }
    /** All that @p process was given; one line where that was always the same. */
    QByteArray outcomeOf(QProcess &process)
    {
        EXPECT_TRUE(hasEnded(process));
        QByteArrayList lines = (m_said.take(&process) + process.readAllStandardOutput()).trimmed().split('\n');
        lines.removeAll("ready");
        lines.removeAll("read");
        const QSet<QByteArray> all(lines.begin(), lines.end());
        return all.values().join('\n');
    }
    QByteArray outcomeOfAnother()
    {
        const auto process = start();
        goOn(*process);
        return outcomeOf(*process);
    }
    /** Begins with nothing kept but a new sign-in. */
    void beginAnew()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        signIn();
    }

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
    RotatingService m_service{3'600};
    QHash<QProcess *, QByteArray> m_said;
};
}

TEST_F(TokenProcessTest, twoProcessesRefreshOnceForAllWhoAsk)
{
    const auto one = start(), other = start();
    m_service.hold();
    goOn(*one);
    goOn(*other);
    ASSERT_TRUE(hasSaid(*one, "read\n", 1));
    ASSERT_TRUE(hasSaid(*other, "read\n", 1));
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_service.requests() > 0; }, patience));

    m_service.letGo();

    EXPECT_EQ(outcomeOf(*one), "token at-2");
    EXPECT_EQ(outcomeOf(*other), "token at-2");
    EXPECT_EQ(m_service.requests(), 1);
}

TEST_F(TokenProcessTest, whatWasKeptBeforeTheKillIsUsed)
{
    for (const QString &moment : {u"kept"_s, u"used"_s}) {
        beginAnew();
        const int requests = m_service.requests();
        const auto killed = start(moment);
        goOn(*killed);
        ASSERT_TRUE(hasEnded(*killed));
        EXPECT_EQ(killed->exitStatus(), QProcess::CrashExit);
        EXPECT_EQ(m_service.requests(), requests + 1);

        const QByteArray outcome = outcomeOfAnother();

        EXPECT_EQ(outcome, "token " + m_service.good()) << qPrintable(moment);
        EXPECT_EQ(m_service.requests(), requests + 1);
    }
}

TEST_F(TokenProcessTest, whoseAnswerTheKillHasLostHasToSignInAgain)
{
    for (const QString &moment : {u"sending"_s, u"sent"_s, u"answered"_s}) {
        beginAnew();
        m_service.hold();
        const auto killed = start(moment);
        goOn(*killed);
        if (moment == u"answered"_s)
            m_service.letGo();
        const int requests = m_service.requests();
        if (moment == u"sent"_s) {
            ASSERT_TRUE(QTest::qWaitFor([&] { return m_service.requests() > requests; }, patience));
            killed->kill();
        }
        ASSERT_TRUE(hasEnded(*killed));
        EXPECT_EQ(killed->exitStatus(), QProcess::CrashExit);
        m_service.letGo();
        const int sent = m_service.requests();

        EXPECT_EQ(outcomeOfAnother(), signedOut) << qPrintable(moment);

        EXPECT_EQ(m_service.requests(), sent);
        EXPECT_EQ(m_service.repeats(), 0);
        signIn();
        const QByteArray outcome = outcomeOfAnother();
        EXPECT_EQ(outcome, "token " + m_service.good());
    }
}

TEST_F(TokenProcessTest, noTokenIsSentTwiceWheneverTheKillComes)
{
    QRandomGenerator dice(20261126);
    int killed = 0, given = 0;
    for (int i = 0; i < 40; ++i) {
        const auto process = start();
        QTimer::singleShot(int(dice.bounded(200)), process.get(), &QProcess::kill);
        goOn(*process);
        const QByteArray outcome = outcomeOf(*process);
        killed += process->exitStatus() == QProcess::CrashExit ? 1 : 0;
        if (outcome == signedOut) {
            signIn();
        } else if (!outcome.isEmpty()) {
            EXPECT_EQ(outcome, "token " + m_service.good());
            ++given;
            signIn();
        }
        ASSERT_EQ(m_service.repeats(), 0);
    }
    std::printf("%d killed, %d given tokens, %d asked\n", killed, given, m_service.requests());

    const QByteArray last = outcomeOfAnother();

    EXPECT_TRUE(last == signedOut || last == "token " + m_service.good()) << last.constData();
    EXPECT_EQ(m_service.repeats(), 0);
}
