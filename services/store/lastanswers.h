// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

#include <QDateTime>
#include <QFuture>
#include <QJsonObject>

#include <optional>

class StoreThread;

/** What a service was asked in the name of an account. */
struct AskedQuestion
{
    QString account;
    QString operation;
    QJsonObject question; /**< its arguments, and in `about` the absolute time that they meant */
};

/** An answer as it came. */
struct KeptAnswer
{
    QDateTime asked; /**< UTC */
    QByteArray body;

    bool operator==(const KeptAnswer &) const = default;
};

/** The last answer of a service to each question, in the `data` file: what is shown when there is no network. */
class LastAnswers
{
public:
    LastAnswers(StoreThread &readers, StoreThread &writing);

    QFuture<Outcome> keep(const AskedQuestion &asked, const KeptAnswer &answer);
    /** Nothing where it was never asked. */
    QFuture<Result<std::optional<KeptAnswer>>> last(const AskedQuestion &asked);
    /** Forgets what an account was answered. */
    QFuture<Outcome> forget(const QString &account);

private:
    StoreThread &m_readers;
    StoreThread &m_writing;
};
