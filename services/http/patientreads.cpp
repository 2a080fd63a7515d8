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

struct PatientReads::Question
{
    HttpRequest request;
    QPromise<Result<HttpAnswer>> promise;
    int failures = 0;
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
    const auto question = std::make_shared<Question>();
    question->request = request;
    question->promise.start();
    const QFuture<Result<HttpAnswer>> answer = question->promise.future();
    ask(question);
    return answer;
}

void PatientReads::ask(const std::shared_ptr<Question> &question)
{
    if (question->promise.isCanceled())
        return question->promise.finish();
    m_send(question->request).then([this, question](const Result<HttpAnswer> &answer) { judge(question, answer); });
}

void PatientReads::judge(const std::shared_ptr<Question> &question, const Result<HttpAnswer> &answer)
{
    ++question->failures;
    const std::optional<std::chrono::milliseconds> pause = pauseAfter(*question, answer);
    if (pause)
        return m_clock.after(*pause, [this, question] { ask(question); });
    question->promise.addResult(answer);
    question->promise.finish();
}

std::optional<std::chrono::milliseconds> PatientReads::pauseAfter(const Question &question, const Result<HttpAnswer> &answer) const
{
    if (!isPassing(answer) || question.failures >= m_policy.tries)
        return {};
    const auto asked = answer ? RetryAfter::of(answer->header("Retry-After"), m_clock.now()) : std::nullopt;
    if (asked && *asked > m_policy.longestPause)
        return {};
    return Backoff::pause(m_policy, question.failures, m_dice(), asked);
}
