// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/storethread.h"

StoreThread::StoreThread(std::shared_ptr<StoreFile> file, Role role, int threads)
    : m_file(std::move(file))
    , m_role(role)
    , m_mostThreads(std::size_t(threads))
{
}

StoreThread::~StoreThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void StoreThread::add(Work work)
{
    const std::lock_guard lock(m_mutex);
    m_queue.push_back(std::move(work));
    if (m_queue.size() > m_idle && m_threads.size() < m_mostThreads)
        m_threads.emplace_back([this] { serve(); });
    else
        m_wake.notify_one();
}

void StoreThread::pause()
{
    std::unique_lock lock(m_mutex);
    m_paused = true;
    m_wake.notify_all();
    m_letGo.wait(lock, [this] { return m_holding == 0; });
}

void StoreThread::resume()
{
    const std::lock_guard lock(m_mutex);
    m_paused = false;
    m_wake.notify_all();
}

void StoreThread::serve()
{
    std::unique_ptr<StoreSession> session;
    bool isHolding = false;
    std::unique_lock lock(m_mutex);
    const auto hold = [&](bool holding) {
        m_holding += std::size_t(holding) - std::size_t(isHolding);
        isHolding = holding;
        m_letGo.notify_all();
    };
    while (true) {
        ++m_idle;
        m_wake.wait(lock, [&] { return m_paused ? isHolding : m_closing || !m_queue.empty(); });
        --m_idle;
        if (m_paused) {
            session.reset();
            hold(false);
            continue;
        }
        if (m_queue.empty())
            return;
        hold(true);
        const Work work = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        work(session);
        lock.lock();
    }
}

/** A file that could not be opened is tried again with the next job: it may be there by then. */
void StoreThread::open(std::unique_ptr<StoreSession> &session) const
{
    if (!session)
        session.reset(new StoreSession{m_role == Role::Writing ? m_file->openForWriting() : m_file->openForReading()});
}
