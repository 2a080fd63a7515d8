// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/syncrun.h"

#include "services/deliver.h"
#include "services/http/clock.h"
#include "services/store/serieswriter.h"

#include <QCryptographicHash>
#include <QMetaEnum>
#include <QPointer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/** A pause that a service, or our own count for it, wants is waited for when it is no longer. */
constexpr std::chrono::milliseconds longestPause = 2min;

/** Whether @p error is of one question alone, so that others may be answered. */
bool isOfOne(const Error &error)
{
    return error.kind == Error::Kind::BadAnswer || error.kind == Error::Kind::NotThere || error.kind == Error::Kind::Refused;
}

/** What is asked later comes first. */
bool isOlder(const Fetch &a, const Fetch &b)
{
    if (!a.day.isValid() || !b.day.isValid())
        return a.day.isValid() && !b.day.isValid();
    return a.day < b.day;
}
}

SyncRun::SyncRun(const QString &account, const QList<Fetch> &first, const SyncTools &tools)
    : m_account(account)
    , m_tools(tools)
    , m_begun(tools.clock.now())
    , m_left(first)
{
    m_promise.start();
}

QFuture<Result<SyncSummary>> SyncRun::start()
{
    deliver(m_tools.marks.of(m_account), this, [this](const Result<QSet<QString>> &known) {
        if (!known)
            return finish(known.error());
        m_known = *known;
        add(std::exchange(m_left, {}));
        askNext();
    });
    return m_promise.future();
}

void SyncRun::add(const QList<Fetch> &fetches)
{
    for (const Fetch &fetch : fetches) {
        if (fetch.mark.isEmpty() || !m_known.contains(fetch.mark))
            m_left.prepend(fetch);
    }
    std::ranges::stable_sort(m_left, isOlder);
    m_summary.left = int(m_left.size());
}

void SyncRun::askNext()
{
    if (m_isCancelled)
        return finish(Error{Error::Kind::Cancelled, {}, {}, {}});
    if (m_left.isEmpty())
        return finish();
    const Fetch fetch = m_left.takeLast();
    m_summary.left = int(m_left.size());
    m_summary.day = fetch.day;
    Q_EMIT progressed(m_summary);
    deliver(m_tools.ask(fetch), this, [this, fetch](const Result<HttpAnswer> &answer) { hear(fetch, answer); });
}

void SyncRun::hear(const Fetch &fetch, const Result<HttpAnswer> &answer)
{
    if (answer)
        return keep(fetch, *answer);
    if (answer.error().kind == Error::Kind::RateLimited)
        return wait(fetch, answer.error());
    if (isOfOne(answer.error()))
        return skip(answer.error());
    finish(answer.error());
}

void SyncRun::wait(const Fetch &fetch, const Error &error)
{
    const QDateTime end = QDateTime::fromString(error.place.found, Qt::ISODateWithMs);
    const std::chrono::milliseconds pause(m_tools.clock.now().msecsTo(end));
    if (!end.isValid() || pause > longestPause)
        return finish(error);
    m_left.append(fetch);
    m_isWaiting = true;
    m_tools.clock.after(std::max(pause, std::chrono::milliseconds(1)), [run = QPointer(this)] {
        if (run)
            run->goOn();
    });
}

/** The pause is over, or the user does not want to wait for its end. */
void SyncRun::goOn()
{
    if (std::exchange(m_isWaiting, false))
        askNext();
}

void SyncRun::cancel()
{
    m_isCancelled = true;
    goOn();
}

void SyncRun::keep(const Fetch &fetch, const HttpAnswer &answer)
{
    ++m_summary.asked;
    if (!fetch.isKept)
        return read(fetch, answer);
    const auto kept = m_tools.answers.keep({m_account, fetch.operation, fetch.question()}, {m_begun, answer.body});
    deliver(kept, this, [this, fetch, answer](const Outcome &outcome) {
        if (!outcome)
            return finish(outcome.error());
        read(fetch, answer);
    });
}

/** Reads the answer away from the window's thread: it may be large. */
void SyncRun::read(const Fetch &fetch, const HttpAnswer &answer)
{
    if (!fetch.read)
        return settle(fetch);
    const auto fetched
        = QtConcurrent::run([fetch, answer, host = m_account, now = m_tools.clock.now()] { return fetch.read(answer, host, now); });
    deliver(fetched, this, [this, fetch](const Result<Fetched> &result) {
        if (!result)
            return skip(result.error());
        add(result->more);
        store(fetch, *result, 0);
    });
}

void SyncRun::store(const Fetch &fetch, const Fetched &fetched, qsizetype next)
{
    if (next == fetched.files.size())
        return settle(fetch);
    ImportedFile file = fetched.files[next];
    file.path = m_account;
    file.digest = QCryptographicHash::hash(m_account.toUtf8(), QCryptographicHash::Sha256);
    file.isAccount = true;
    deliver(m_tools.writer.extend(file), this, [this, fetch, fetched, next](const Result<ImportedSummary> &summary) {
        if (!summary)
            return finish(summary.error());
        m_summary.added += summary->added;
        m_summary.changed += summary->changed;
        store(fetch, fetched, next + 1);
    });
}

/** Only what is in the store is known not to change. */
void SyncRun::settle(const Fetch &fetch)
{
    if (fetch.mark.isEmpty() || !fetch.settled.isValid() || fetch.settled > m_begun)
        return askNext();
    deliver(m_tools.marks.add(m_account, fetch.mark), this, [this](const Outcome &outcome) {
        if (!outcome)
            return finish(outcome.error());
        askNext();
    });
}

void SyncRun::skip(const Error &error)
{
    if (!m_summary.trouble)
        m_summary.trouble = error;
    askNext();
}

void SyncRun::finish(const std::optional<Error> &error)
{
    const std::optional<Error> trouble = error ? error : m_summary.trouble;
    const QString kind = trouble ? QString::fromLatin1(QMetaEnum::fromType<Error::Kind>().valueToKey(int(trouble->kind))) : QString();
    deliver(m_tools.marks.setEnd(m_account, {m_tools.clock.now(), kind}), this, [this, error](const Outcome &kept) {
        if (error || !kept)
            m_promise.addResult(error ? *error : kept.error());
        else
            m_promise.addResult(m_summary);
        m_promise.finish();
    });
}
