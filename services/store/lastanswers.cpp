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

QDateTime instantOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

std::optional<KeptAnswer> answerTo(Database &database, const AskedQuestion &asked)
{
    Rows rows = database.rows(u"SELECT asked, body FROM answer WHERE account = ? AND operation = ? AND question = ?"_s, keyOf(asked));
    if (!rows.next())
        return {};
    return KeptAnswer{instantOf(rows.integer(0)), rows.bytes(1)};
}

/** The sites that each account of @p provider told readings of; none of those that told none and were only answered. */
QMap<QString, QStringList> sitesOfAccounts(Database &database, const QString &provider)
{
    QMap<QString, QStringList> sites;
    Rows answered = database.rows(u"SELECT DISTINCT account FROM answer WHERE account LIKE ?"_s, {provider + u"-%"_s});
    while (answered.next())
        sites.insert(answered.text(0), {});
    Rows told = database.rows(u"SELECT source.name, site.slug FROM source JOIN site_source ON site_source.source = source.id"
                              " JOIN site ON site.id = site_source.site WHERE source.kind = 'account'"_s);
    while (told.next()) {
        if (sites.contains(told.text(0)))
            sites[told.text(0)].append(told.text(1));
    }
    return sites;
}

/** Whose answers are about @p site; empty: nobody's. */
QString accountOf(Database &database, const QString &provider, const QString &site)
{
    const QMap<QString, QStringList> sites = sitesOfAccounts(database, provider);
    for (auto one = sites.begin(); one != sites.end(); ++one) {
        if (one->contains(site))
            return one.key();
    }
    const bool isOnly = sites.size() == 1 && (sites.first().isEmpty() || site.isEmpty());
    return isOnly ? sites.firstKey() : QString();
}

QList<AnsweredQuestion> questionsOf(Database &database, const QString &account)
{
    QList<AnsweredQuestion> questions;
    Rows rows = database.rows(u"SELECT operation, question, asked FROM answer WHERE account = ?"_s, {account});
    while (rows.next())
        questions.append({{account, rows.text(0), QJsonDocument::fromJson(rows.text(1).toUtf8()).object()}, instantOf(rows.integer(2))});
    return questions;
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
    return m_readers.run<std::optional<KeptAnswer>>(
        [=](StoreSession &session, const StoreThread::IsCancelled &) { return answerTo(*session.database, asked); });
}

QFuture<Result<QList<FoundAnswer>>> LastAnswers::ofSite(const QString &provider, const QString &site, const Choose &choose)
{
    return m_readers.run<QList<FoundAnswer>>([=](StoreSession &session, const StoreThread::IsCancelled &) {
        QList<FoundAnswer> found;
        const QString account = accountOf(*session.database, provider, site);
        for (const AnsweredQuestion &question : choose(questionsOf(*session.database, account))) {
            if (const auto answer = answerTo(*session.database, question))
                found.append({question, *answer});
        }
        return found;
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
