// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

/** Has a service asked each minute what a home draws, while somebody looks. Where it does not answer it is asked less and less. */
class RealtimeWatch : public QObject
{
    Q_OBJECT

public:
    /** Asks in the name of an account; what was answered is kept elsewhere. */
    using Ask = std::function<QFuture<Outcome>(const QString &account)>;

    explicit RealtimeWatch(Ask ask, std::chrono::milliseconds minute = std::chrono::minutes(1), QObject *parent = nullptr);

    /** Whose service; empty: none is asked. */
    void setAccount(const QString &account);
    void setRunning(bool running);
    /** Why the last question was not answered. */
    const std::optional<Error> &trouble() const { return m_trouble; }
    /** In how many minutes it is asked again. */
    int pause() const { return m_pause; }

Q_SIGNALS:
    /** A minute has gone by. */
    void minutePassed();
    void troubleChanged();

private:
    void onMinute();
    void ask();
    void end(const Outcome &outcome);

    const Ask m_ask;
    QTimer m_minute;
    QTimer m_soon; /**< while accounts are being opened */
    QString m_account;
    std::optional<Error> m_trouble;
    int m_pause = 0;
    int m_failures = 0;
    bool m_isAsking = false;
};
