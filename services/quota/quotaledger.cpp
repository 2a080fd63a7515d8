// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/quota/quotaledger.h"

#include "services/store/storethread.h"
#include "services/store/transaction.h"

using namespace Qt::StringLiterals;

namespace
{
qint64 lengthOf(const QuotaRule &rule)
{
    return std::chrono::milliseconds(rule.window).count();
}

/** Forgets what no longer counts. What a clock that was wrong put into the future counts as of @p now. */
void tidy(Database &database, const QString &account, const QuotaRule &rule, qint64 now)
{
    database.exec(u"DELETE FROM quota_use WHERE account = ? AND rule = ? AND at <= ?"_s, {account, rule.name, now - lengthOf(rule)});
    database.exec(u"UPDATE quota_use SET at = ? WHERE account = ? AND rule = ? AND at > ?"_s, {now, account, rule.name, now});
}

/** When the rule allows one more: the use that is as far back as it has places has to be a window old. */
qint64 freeAt(Database &database, const QString &account, const QuotaRule &rule, qint64 now)
{
    Rows rows = database.rows(u"SELECT at FROM quota_use WHERE account = ? AND rule = ? ORDER BY at DESC LIMIT 1 OFFSET ?"_s,
                              {account, rule.name, rule.most - 1});
    return rows.next() ? rows.integer(0) + lengthOf(rule) : now;
}

/** When all rules allow it: @p now, after counting it, or later. */
qint64 count(Database &database, const QString &account, const QList<QuotaRule> &rules, qint64 now)
{
    qint64 free = now;
    for (const QuotaRule &rule : rules) {
        tidy(database, account, rule, now);
        free = std::max(free, freeAt(database, account, rule, now));
    }
    if (free > now)
        return free;
    for (const QuotaRule &rule : rules)
        database.exec(u"INSERT INTO quota_use(account, rule, at) VALUES(?, ?, ?)"_s, {account, rule.name, now});
    return now;
}
}

QuotaLedger::QuotaLedger(StoreThread &local)
    : m_local(local)
{
}

QFuture<Outcome> QuotaLedger::take(const QuotaAccount &account, const QList<QuotaRule> &rules, const QDateTime &now)
{
    const auto counted = m_local.run<qint64>([=](StoreSession &session, const StoreThread::IsCancelled &) {
        Transaction transaction(*session.database, Transaction::Kind::Writing);
        const qint64 free = count(*session.database, account.id, rules, now.toMSecsSinceEpoch());
        transaction.commit();
        return free;
    });
    return QFuture(counted).then([host = account.host, now](const Result<qint64> &free) -> Outcome {
        if (!free)
            return free.error();
        if (*free <= now.toMSecsSinceEpoch())
            return std::monostate();
        const QString end = QDateTime::fromMSecsSinceEpoch(*free, Qt::UTC).toString(Qt::ISODateWithMs);
        return Error{Error::Kind::RateLimited, {.file = host, .found = end}, {}, u"our own count"_s};
    });
}
