// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

/** How long the event loop of a thread leaves a timer of one millisecond waiting: what it does at a stretch holds up every frame. */
class GapWatch : public QObject
{
    Q_OBJECT

public:
    GapWatch();

    void begin();
    double longest() const { return m_longest; } /**< ms */
    /** The longest that the thread was at work in one of them; the rest others had the processor. In ms. */
    double worked() const { return m_worked; }
    /** Gaps that are longer than a frame at 20 Hz, which one sees. */
    int seen() const { return m_seen; }

private:
    void look();

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_work = 0; /**< ms of processor time at the last look */
    double m_longest = 0;
    double m_worked = 0;
    int m_seen = 0;
};
