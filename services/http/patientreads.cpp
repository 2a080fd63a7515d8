// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/patientreads.h"

#include "services/http/retryafter.h"

#include <QPromise>

namespace
{
/** Whether another try may go better. */
bool isPassing(const Result<HttpAnswer> &answer)
{
    if (!answer)
        return answer.error().kind == Error::Kind::Offline || answer.error().kind == Error::Kind::TimedOut;
    return answer->status == 408 || answer->status == 429 || answer->status >= 500;
}
}

/** Lives as long as anybody may still answer it. */
class PatientReads::Question : public std::enable_shared_from_this<Question>
{
public:
    Question(const PatientReads &reads, const HttpRequest &request)
        : m_send(reads.m_send)
        , m_clock(reads.m_clock)
        , m_dice(reads.m_dice)
        , m_policy(reads.m_policy)
        , m_request(request)
    {
        m_promise.start();
    }

    QFuture<Result<HttpAnswer>> future() const { return m_promise.future(); }
    void ask();

private:
    void judge(const Result<HttpAnswer> &answer);
    /** How long to wait before the next try, or nothing when there is none. */
    std::optional<std::chrono::milliseconds> pauseAfter(const Result<HttpAnswer> &answer) const;

    const Send m_send;
    Clock &m_clock;
    const Dice m_dice;
    const RetryPolicy m_policy;
    const HttpRequest m_request;
    QPromise<Result<HttpAnswer>> m_promise;
    int m_failures = 0;
};

PatientReads::PatientReads(Send send, Clock &clock, Dice dice, const RetryPolicy &policy)
    : m_send(std::move(send))
    , m_clock(clock)
    , m_dice(std::move(dice))
    , m_policy(policy)
{
}

QFuture<Result<HttpAnswer>> PatientReads::send(const HttpRequest &request)
{
    if (request.effect == Effect::Changes)
        return m_send(request);
    const auto question = std::make_shared<Question>(*this, request);
    question->ask();
    return question->future();
}

void PatientReads::Question::ask()
{
    if (m_promise.isCanceled())
        return m_promise.finish();
    m_send(m_request).then([self = shared_from_this()](const Result<HttpAnswer> &answer) { self->judge(answer); });
}

void PatientReads::Question::judge(const Result<HttpAnswer> &answer)
{
    ++m_failures;
    const std::optional<std::chrono::milliseconds> pause = pauseAfter(answer);
    if (pause)
        return m_clock.after(*pause, [self = shared_from_this()] { self->ask(); });
    m_promise.addResult(answer);
    m_promise.finish();
}

std::optional<std::chrono::milliseconds> PatientReads::Question::pauseAfter(const Result<HttpAnswer> &answer) const
{
    if (!isPassing(answer) || m_failures >= m_policy.tries)
        return {};
    const auto asked = answer ? RetryAfter::of(answer->header("Retry-After"), m_clock.now()) : std::nullopt;
    if (asked && *asked > m_policy.longestPause)
        return {};
    return Backoff::pause(m_policy, m_failures, m_dice(), asked);
}
