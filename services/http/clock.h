// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

/** What tells the time and wakes whoever waits. */
class Clock
{
public:
    virtual ~Clock() = default;

    virtual QDateTime now() const = 0;
    /** Calls @p then when @p pause is over, if the clock is still there. */
    virtual void after(std::chrono::milliseconds pause, std::function<void()> then) = 0;
};

/** The computer's. Wakes on the thread it was made on. */
class SystemClock : public QObject, public Clock
{
public:
    using QObject::QObject;

    QDateTime now() const override;
    void after(std::chrono::milliseconds pause, std::function<void()> then) override;
};
