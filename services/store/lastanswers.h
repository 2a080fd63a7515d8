// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

#include <QDateTime>
#include <QFuture>
#include <QJsonObject>

#include <functional>
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

/** A question that was answered. */
struct AnsweredQuestion : AskedQuestion
{
    QDateTime asked; /**< UTC */
};

/** A question with its answer. */
struct FoundAnswer
{
    AskedQuestion asked;
    KeptAnswer answer;
};

/** The last answer of a service to each question, in the `data` file: what is shown when there is no network. */
class LastAnswers
{
public:
    LastAnswers(StoreThread &readers, StoreThread &writing);

    QFuture<Outcome> keep(const AskedQuestion &asked, const KeptAnswer &answer);
    /** Nothing where it was never asked. */
    QFuture<Result<std::optional<KeptAnswer>>> last(const AskedQuestion &asked);
    /** What @p choose wants of all that @p provider answered for @p site: in the name of the account that told readings of it, else of the
     *  only one there is, while it told none of another site. An empty site is any. */
    using Choose = std::function<QList<AnsweredQuestion>(const QList<AnsweredQuestion> &all)>;
    QFuture<Result<QList<FoundAnswer>>> ofSite(const QString &provider, const QString &site, const Choose &choose);
    /** Forgets what an account was answered. */
    QFuture<Outcome> forget(const QString &account);

private:
    StoreThread &m_readers;
    StoreThread &m_writing;
};
