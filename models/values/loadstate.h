// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

/** What a page shows in place of, or beside, its content. QML asks; it compares no enums. */
struct LoadState
{
    Q_GADGET
    Q_PROPERTY(bool loading READ isLoading)
    Q_PROPERTY(bool empty READ isEmpty)
    Q_PROPERTY(bool absent READ isAbsent)
    Q_PROPERTY(bool partial READ isPartial)
    Q_PROPERTY(bool stale READ isStale)
    Q_PROPERTY(bool failed READ isFailed)
    Q_PROPERTY(QString message MEMBER message)

public:
    enum class Phase {
        Loading,
        Ready,
        Empty, /**< nothing was ever imported */
        Absent, /**< there is data, but none in this period */
        Partial, /**< a part of this period has no data */
        Stale, /**< what is shown is older than it should be */
        Failed, /**< there is nothing to show */
    };

    bool isLoading() const { return phase == Phase::Loading; }
    bool isEmpty() const { return phase == Phase::Empty; }
    bool isAbsent() const { return phase == Phase::Absent; }
    bool isPartial() const { return phase == Phase::Partial; }
    bool isStale() const { return phase == Phase::Stale; }
    bool isFailed() const { return phase == Phase::Failed; }
    bool operator==(const LoadState &) const = default;

    Phase phase = Phase::Loading;
    QString message;
};
