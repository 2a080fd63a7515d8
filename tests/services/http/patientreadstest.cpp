// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/patientreads.h"

#include "tests/services/http/fakeclock.h"
#include "tests/services/http/httpsamples.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

using namespace HttpSamples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const Error offline{Error::Kind::Offline, {}, {}, {}};

/** A service that gives the same answer each time, and remembers when. */
struct Service
{
    PatientReads::Send send()
    {
        return [this](const HttpRequest &) {
            times.append(clock.now());
            return QtFuture::makeReadyFuture(answer);
        };
    }
    PatientReads::Dice dice()
    {
        return [this] { return random.generateDouble(); };
    }
    /** Seconds between one question and the next. */
    QList<qint64> pauses() const
    {
        QList<qint64> pauses;
        for (int i = 1; i < times.size(); ++i)
            pauses.append(times[i - 1].secsTo(times[i]));
        return pauses;
    }

    FakeClock clock;
    QRandomGenerator random{20260305};
    Result<HttpAnswer> answer = offline;
    QList<QDateTime> times;
};

void wakeAll(FakeClock &clock, std::chrono::seconds within = 48h)
{
    const QDateTime end = clock.now().addSecs(within.count());
    while (clock.wakeNext(end)) { }
}
}

TEST(PatientReadsTest, aReadIsTriedAgainUntilItsTriesAreUsedUp)
{
    Service service;
    PatientReads reads(service.send(), service.clock, service.dice());

    QFuture<Result<HttpAnswer>> answer = reads.send(get(QUrl()));
    wakeAll(service.clock);

    EXPECT_EQ(service.times.size(), RetryPolicy().tries);
    EXPECT_EQ(kindOf(answer.result()), Error::Kind::Offline);
}

TEST(PatientReadsTest, aReadThatGoesWellAgainIsAnswered)
{
    Service service;
    PatientReads reads(service.send(), service.clock, service.dice());

    QFuture<Result<HttpAnswer>> answer = reads.send(get(QUrl()));
    service.answer = HttpAnswer{.status = 200};
    wakeAll(service.clock);

    EXPECT_EQ(service.times.size(), 2);
    EXPECT_EQ(answer.result()->status, 200);
}

TEST(PatientReadsTest, aChangeIsNeverTriedAgain)
{
    for (const Result<HttpAnswer> &failure : {Result<HttpAnswer>(offline),
                                              Result<HttpAnswer>(HttpAnswer{.status = 503}),
                                              Result<HttpAnswer>(HttpAnswer{429, {{"Retry-After", "0"}}, {}})}) {
        Service service;
        service.answer = failure;
        PatientReads reads(service.send(), service.clock, service.dice());

        EXPECT_TRUE(reads.send(post(QUrl())).isFinished());
        wakeAll(service.clock);

        EXPECT_EQ(service.times.size(), 1);
    }
}

TEST(PatientReadsTest, whatWouldGoNoBetterIsNotTriedAgain)
{
    for (const int status : {200, 302, 400, 401, 403, 404, 421}) {
        Service service;
        service.answer = HttpAnswer{.status = status};
        PatientReads reads(service.send(), service.clock, service.dice());

        EXPECT_TRUE(reads.send(get(QUrl())).isFinished()) << status;
        EXPECT_EQ(service.times.size(), 1) << status;
    }
    for (const Error::Kind kind : {Error::Kind::BadCertificate, Error::Kind::HostNotAllowed, Error::Kind::BadAnswer}) {
        Service service;
        service.answer = Error{kind, {}, {}, {}};
        PatientReads reads(service.send(), service.clock, service.dice());

        EXPECT_TRUE(reads.send(get(QUrl())).isFinished());
        EXPECT_EQ(service.times.size(), 1);
    }
}

TEST(PatientReadsTest, neverComesBeforeTheServiceSaidSo)
{
    for (const auto &[header, least] : {std::pair{QByteArray("0"), 0},
                                        std::pair{QByteArray("120"), 120},
                                        std::pair{QByteArray("3600"), 3600},
                                        std::pair{QByteArray("-1"), 0}}) {
        for (const int status : {429, 503}) {
            Service service;
            service.answer = HttpAnswer{status, {{"Retry-After", header}}, {}};
            PatientReads reads(service.send(), service.clock, service.dice());

            reads.send(get(QUrl()));
            wakeAll(service.clock);

            EXPECT_EQ(service.times.size(), RetryPolicy().tries) << header.constData();
            const QList<qint64> pauses = service.pauses();
            for (const qint64 pause : pauses)
                EXPECT_GE(pause, least) << header.constData();
        }
    }
}

TEST(PatientReadsTest, aPauseOfMoreThanAnHourIsNotWaitedForButTold)
{
    for (const QByteArray header : {"3601", "1000000000"}) {
        Service service;
        service.answer = HttpAnswer{429, {{"Retry-After", header}}, {}};
        PatientReads reads(service.send(), service.clock, service.dice());

        QFuture<Result<HttpAnswer>> answer = reads.send(get(QUrl()));

        ASSERT_TRUE(answer.isFinished());
        EXPECT_EQ(answer.result()->status, 429);
        EXPECT_EQ(service.times.size(), 1);
    }
}

TEST(PatientReadsTest, inAnHourWithoutServiceEachOfFiveAccountsAsksAtMostSixtyTimes)
{
    for (quint32 account = 1; account <= 5; ++account) {
        Service service;
        service.random.seed(account);
        RetryPolicy patient;
        patient.tries = 1'000'000;
        PatientReads reads(service.send(), service.clock, service.dice(), patient);

        reads.send(get(QUrl()));
        wakeAll(service.clock, 1h);

        EXPECT_LE(service.times.size(), 60) << account;
        EXPECT_GE(service.times.size(), 12) << account;
    }
}

TEST(PatientReadsTest, whoNobodyWaitsForStopsAsking)
{
    Service service;
    PatientReads reads(service.send(), service.clock, service.dice());
    QFuture<Result<HttpAnswer>> answer = reads.send(get(QUrl()));

    answer.cancel();
    wakeAll(service.clock);

    EXPECT_EQ(service.times.size(), 1);
    EXPECT_TRUE(answer.isFinished());
}

TEST(PatientReadsTest, mayGoBeforeTheAnswerComes)
{
    Service service;
    QFuture<Result<HttpAnswer>> answer = PatientReads(service.send(), service.clock, service.dice()).send(get(QUrl()));

    wakeAll(service.clock);

    EXPECT_EQ(kindOf(answer.result()), Error::Kind::Offline);
}

TEST(PatientReadsTest, endsWithTheWayToTheNetwork)
{
    FaultServer server({.cutRequestAt = 1, .end = Fault::End::Stall});
    Service service;
    QFuture<Result<HttpAnswer>> answer;
    {
        Http http(only(server));
        const auto send = [&http](const HttpRequest &request) { return http.send(request); };
        answer = PatientReads(send, service.clock, service.dice()).send(get(server.url()));
    }

    EXPECT_TRUE(answer.isFinished());
    EXPECT_EQ(answer.resultCount(), 0);
}
