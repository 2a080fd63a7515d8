// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/seriescatalog.h"
#include "services/store/storefault.h"
#include "services/store/storefile.h"

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

/** A connection and what it remembers of the file. */
struct StoreSession
{
    std::unique_ptr<Database> database;
    SeriesCatalog catalog{*database};
};

/** Does jobs on one or several threads, each with its own connection, opened for the first job it gets. */
class StoreThread
{
public:
    enum class Role { Reading, Writing };
    /** Asked by long jobs now and then: whether nobody wants the answer any more. */
    using IsCancelled = std::function<bool()>;
    template<typename T>
    using Job = std::function<T(StoreSession &session, const IsCancelled &isCancelled)>;

    StoreThread(std::shared_ptr<StoreFile> file, Role role, int threads);
    /** Does all jobs first. */
    ~StoreThread();

    /** The answer of @p job, or the error of the StoreFault that it throws. A job that is cancelled before its turn is not done. */
    template<typename T>
    QFuture<Result<T>> run(Job<T> job);

    /** Lets go of the file once the jobs that are being done are done. No other is begun before resume(). */
    void pause();
    void resume();

private:
    using Work = std::function<void(std::unique_ptr<StoreSession> &session)>;

    void add(Work work);
    void serve();
    void open(std::unique_ptr<StoreSession> &session) const;

    const std::shared_ptr<StoreFile> m_file;
    const Role m_role;
    const std::size_t m_mostThreads;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_letGo;
    std::deque<Work> m_queue;
    std::size_t m_idle = 0;
    std::size_t m_holding = 0; /**< threads that may have the file open */
    bool m_paused = false;
    bool m_closing = false;
    std::vector<std::thread> m_threads;
};

template<typename T>
QFuture<Result<T>> StoreThread::run(Job<T> job)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    add([this, promise, job = std::move(job)](std::unique_ptr<StoreSession> &session) {
        if (!promise->isCanceled()) {
            try {
                open(session);
                promise->addResult(job(*session, [&promise] { return promise->isCanceled(); }));
            } catch (const StoreFault &fault) {
                promise->addResult(fault.error);
            }
        }
        promise->finish();
    });
    return promise->future();
}
