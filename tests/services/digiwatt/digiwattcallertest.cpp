// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattcaller.h"

#include "services/http/http.h"
#include "services/providers/providers.h"
#include "services/secrets/memorystore.h"
#include "services/store/store.h"
#include "tests/services/http/scriptedserver.h"
#include "tests/support/wait.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using ScriptedAnswer = Result<HttpAnswer>;

namespace
{
/** One that is set, to the past too. */
class SetClock : public Clock
{
public:
    QDateTime now() const override { return time; }
    void after(std::chrono::milliseconds, std::function<void()> then) override { then(); }

    QDateTime time = QDateTime::fromString(u"2026-03-05T12:00:00Z"_s, Qt::ISODate);
};

const QByteArray token = "POST /digiwatt/api/auth/token";
const QByteArrayList paths{"/one", "/two", "/three", "/four"};

QByteArray tokenAnswer(const QByteArray &access)
{
    return ScriptedServer::answer(200, R"({"access_token":")" + access + R"(","expires_in":36000,"token_type":"Bearer"})");
}

/** Keys that give tokens of ten hours: `at-1`, then `at-2`. */
class DigiwattCallerTest : public testing::Test
{
protected:
    DigiwattCallerTest()
    {
        server.on(token, {tokenAnswer("at-1"), tokenAnswer("at-2")});
        for (const QByteArray &path : paths)
            server.on("GET " + path, {ScriptedServer::answer(200, "{}")});
    }

    QFuture<ScriptedAnswer> get(const QByteArray &path)
    {
        QUrl url = server.url();
        url.setPath(QString::fromLatin1(path));
        return caller.send({.url = url, .effect = Effect::Reads});
    }
    /** The status of each path, all asked at once. */
    QList<int> statuses()
    {
        std::vector<QFuture<ScriptedAnswer>> answers;
        for (const QByteArray &path : paths)
            answers.push_back(get(path));
        QList<int> all;
        for (const QFuture<ScriptedAnswer> &answer : answers) {
            const ScriptedAnswer one = await(answer);
            all.append(one ? one->status : 0);
        }
        return all;
    }
    qsizetype tokens() const { return server.requestsFor(token).size(); }

    ScriptedServer server;
    Http http{AllowedHosts({{server.url(), {}}})};
    QTemporaryDir folder;
    SetClock clock;
    MemoryStore secrets;
    Store store{folder.filePath(u"data.db"_s), Store::Access::ReadWrite};
    RefreshMarks marks{store.local()};
    DigiwattCaller caller{Providers::read({})->at(server.url()).find(u"digiwatt"_s)->facts,
                          {{u"client_id"_s, "client1"}, {u"client_secret"_s, "secret"}},
                          {{http, clock}, secrets, marks, {u"digiwatt-1"_s, u"digiwatt/digiwatt-1/tokens"_s, folder.filePath(u"lock"_s)}}};
    const QList<int> good{200, 200, 200, 200};
};
}

TEST_F(DigiwattCallerTest, a19OneTokenIsForAllUntilATenthOfItsTenHoursIsLeft)
{
    EXPECT_EQ(statuses(), good);
    EXPECT_EQ(tokens(), 1);

    clock.time = clock.time.addSecs(32'399);
    EXPECT_EQ(statuses(), good);
    EXPECT_EQ(tokens(), 1);

    clock.time = clock.time.addSecs(2);
    EXPECT_EQ(statuses(), good);
    EXPECT_EQ(tokens(), 2);
    EXPECT_TRUE(server.requests().constLast().contains("Authorization: Bearer at-2\r\n"));
}

TEST_F(DigiwattCallerTest, a19ATokenThatIsRefusedAmidManyReadsIsReplacedOnceAndEachIsRepeatedOnce)
{
    EXPECT_TRUE(await(get("/one")));
    for (const QByteArray &path : paths)
        server.on("GET " + path, {ScriptedServer::answer(401, "{}"), ScriptedServer::answer(200, "{}")});
    const qsizetype before = server.requests().size();

    EXPECT_EQ(statuses(), good);

    EXPECT_EQ(tokens(), 2);
    EXPECT_EQ(server.requests().size() - before, 2 * paths.size() + 1);
    for (const QByteArray &path : paths)
        EXPECT_TRUE(server.requestsFor("GET " + path).constLast().contains("Authorization: Bearer at-2\r\n")) << path.constData();
}

TEST_F(DigiwattCallerTest, a19AClockThatGoesOnByADayTakesOneNewToken)
{
    EXPECT_EQ(statuses(), good);
    clock.time = clock.time.addDays(1);

    EXPECT_EQ(statuses(), good);
    EXPECT_EQ(statuses(), good);

    EXPECT_EQ(tokens(), 2);
    EXPECT_EQ(server.requests().size(), 3 * paths.size() + 2) << "and no read is sent twice";
}

TEST_F(DigiwattCallerTest, a19AClockThatGoesBackByADayTakesANewTokenWhenTheServiceWantsOne)
{
    EXPECT_EQ(statuses(), good);
    clock.time = clock.time.addDays(-1);
    EXPECT_EQ(statuses(), good);
    EXPECT_EQ(tokens(), 1);
    server.on("GET /one", {ScriptedServer::answer(401, "{}"), ScriptedServer::answer(200, "{}")}); // its ten hours are over there

    EXPECT_EQ(statuses(), good);

    EXPECT_EQ(tokens(), 2);
    EXPECT_EQ(server.requestsFor("GET /one").size(), 4);
}

TEST_F(DigiwattCallerTest, isAskedForTokensAsItWasLastUnderstood)
{
    server.on(token, {ScriptedServer::answer(415, ""), tokenAnswer("at-1"), tokenAnswer("at-2")});

    EXPECT_EQ(statuses(), good);
    clock.time = clock.time.addDays(1);
    EXPECT_EQ(statuses(), good);

    const QByteArrayList asked = server.requestsFor(token);
    ASSERT_EQ(asked.size(), 3);
    EXPECT_TRUE(asked[0].contains("Content-Type: application/x-www-form-urlencoded\r\n"));
    EXPECT_TRUE(asked[2].contains("Content-Type: application/json\r\n"));
}
