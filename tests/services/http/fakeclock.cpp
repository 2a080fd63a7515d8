// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/http/fakeclock.h"

void FakeClock::after(std::chrono::milliseconds pause, std::function<void()> then)
{
    m_waiting.emplace(m_now.addMSecs(pause.count()), std::move(then));
}

bool FakeClock::wakeNext(const QDateTime &end)
{
    if (m_waiting.empty() || m_waiting.begin()->first > end)
        return false;
    const auto next = m_waiting.extract(m_waiting.begin());
    m_now = next.key();
    next.mapped()();
    return true;
}
