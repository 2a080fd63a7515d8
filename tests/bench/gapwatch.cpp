// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/gapwatch.h"

#include <algorithm>
#include <ctime>

using namespace std::chrono_literals;

namespace
{
constexpr double milli = 1e3, nano = 1e6;
constexpr double seenGap = 50;

/** Of this thread, in ms. */
double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * milli + double(time.tv_nsec) / nano;
}
}

GapWatch::GapWatch()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &GapWatch::look);
}

void GapWatch::begin()
{
    m_work = processorTime();
    m_clock.start();
    m_timer.start(1ms);
}

void GapWatch::look()
{
    const double gap = double(m_clock.nsecsElapsed()) / nano;
    const double work = processorTime();
    m_clock.start();
    m_seen += gap > seenGap;
    m_longest = std::max(m_longest, gap);
    m_worked = std::max(m_worked, work - m_work);
    m_work = work;
}
