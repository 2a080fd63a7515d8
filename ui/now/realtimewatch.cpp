// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/now/realtimewatch.h"

#include "services/deliver.h"

namespace
{
constexpr int mostFailures = 4; // 16 minutes from one question to the next
constexpr int soon = 20; // parts of a minute
}

RealtimeWatch::RealtimeWatch(Ask ask, std::chrono::milliseconds minute, QObject *parent)
    : QObject(parent)
    , m_ask(std::move(ask))
{
    m_minute.setInterval(minute);
    m_soon.setInterval(minute / soon);
    m_soon.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, &RealtimeWatch::onMinute);
    connect(&m_soon, &QTimer::timeout, this, &RealtimeWatch::ask);
}

void RealtimeWatch::setAccount(const QString &account)
{
    if (m_account == account)
        return;
    m_account = account;
    m_failures = 0;
    m_pause = 0;
    if (std::exchange(m_trouble, std::nullopt))
        Q_EMIT troubleChanged();
    if (m_minute.isActive())
        ask();
}

void RealtimeWatch::setRunning(bool running)
{
    if (m_minute.isActive() == running)
        return;
    if (!running) {
        m_minute.stop();
        m_soon.stop();
        return;
    }
    m_minute.start();
    if (m_pause == 0)
        ask();
}

void RealtimeWatch::onMinute()
{
    m_pause = std::max(0, m_pause - 1);
    if (m_pause == 0)
        ask();
    Q_EMIT minutePassed();
}

void RealtimeWatch::ask()
{
    if (m_account.isEmpty() || m_isAsking)
        return;
    m_isAsking = true;
    deliver(m_ask(m_account), this, [this, account = m_account](const Outcome &outcome) {
        m_isAsking = false;
        if (account == m_account)
            end(outcome);
        else if (m_minute.isActive())
            ask();
    });
}

void RealtimeWatch::end(const Outcome &outcome)
{
    if (!outcome && outcome.error().kind == Error::Kind::UnknownAccount) {
        if (m_minute.isActive())
            m_soon.start();
        return;
    }
    m_failures = outcome ? 0 : std::min(m_failures + 1, mostFailures);
    m_pause = outcome ? 0 : 1 << m_failures;
    m_trouble = outcome ? std::nullopt : std::optional(outcome.error());
    Q_EMIT troubleChanged();
}
