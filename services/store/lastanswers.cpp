// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/lastanswers.h"

#include "services/store/storethread.h"
#include "services/store/transaction.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
QVariantList keyOf(const AskedQuestion &asked)
{
    return {asked.account, asked.operation, QString::fromUtf8(QJsonDocument(asked.question).toJson(QJsonDocument::Compact))};
}
}

LastAnswers::LastAnswers(StoreThread &readers, StoreThread &writing)
    : m_readers(readers)
    , m_writing(writing)
{
}

QFuture<Outcome> LastAnswers::keep(const AskedQuestion &asked, const KeptAnswer &answer)
{
    return m_writing.run<std::monostate>([=](StoreSession &session, const StoreThread::IsCancelled &) {
        Transaction transaction(*session.database, Transaction::Kind::Writing);
        session.database->exec(u"INSERT OR REPLACE INTO answer(account, operation, question, asked, body) VALUES(?, ?, ?, ?, ?)"_s,
                               keyOf(asked) + QVariantList{answer.asked.toMSecsSinceEpoch(), answer.body});
        transaction.commit();
        return std::monostate();
    });
}

QFuture<Result<std::optional<KeptAnswer>>> LastAnswers::last(const AskedQuestion &asked)
{
    return m_readers.run<std::optional<KeptAnswer>>([=](StoreSession &session, const StoreThread::IsCancelled &) {
        std::optional<KeptAnswer> answer;
        Rows rows = session.database->rows(u"SELECT asked, body FROM answer WHERE account = ? AND operation = ? AND question = ?"_s,
                                           keyOf(asked));
        if (rows.next())
            answer = KeptAnswer{QDateTime::fromMSecsSinceEpoch(rows.integer(0), Qt::UTC), rows.bytes(1)};
        return answer;
    });
}

QFuture<Outcome> LastAnswers::forget(const QString &account)
{
    return m_writing.run<std::monostate>([account](StoreSession &session, const StoreThread::IsCancelled &) {
        Transaction transaction(*session.database, Transaction::Kind::Writing);
        session.database->exec(u"DELETE FROM answer WHERE account = ?"_s, {account});
        transaction.commit();
        return std::monostate();
    });
}
