// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/http/clock.h"

#include <map>

/** A clock that goes on only when somebody waits. */
class FakeClock : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void after(std::chrono::milliseconds pause, std::function<void()> then) override;

    /** Goes on to the next who waits and wakes him; false when nobody does, or not before @p end. */
    bool wakeNext(const QDateTime &end);

private:
    QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-03-05T12:00:00Z"), Qt::ISODate);
    std::multimap<QDateTime, std::function<void()>> m_waiting;
};
