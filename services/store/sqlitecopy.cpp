// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/sqlitecopy.h"

#include "services/store/sqlite.h"
#include "services/store/storefault.h"
#include "services/store/transaction.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr int pagesInAStep = 256;

sqlite3 *connection(const Database &database)
{
    return *static_cast<sqlite3 *const *>(database.handle().constData());
}

/** Lets go of the copying however it ends. */
class Copying
{
public:
    Copying(Database &from, Database &to)
        : m_to(to)
        , m_backup(sqlite3_backup_init(connection(to), "main", connection(from), "main"))
    {
    }
    ~Copying() { sqlite3_backup_finish(m_backup); }
    Q_DISABLE_COPY_MOVE(Copying)

    /** Answers whether there is more to do. */
    bool step()
    {
        const int answer = m_backup ? sqlite3_backup_step(m_backup, pagesInAStep) : sqlite3_errcode(connection(m_to));
        if (answer != SQLITE_OK && answer != SQLITE_DONE)
            m_to.fail(QSqlError({}, QString::fromUtf8(sqlite3_errstr(answer)), QSqlError::StatementError, QString::number(answer)));
        return answer == SQLITE_OK;
    }

private:
    Database &m_to;
    sqlite3_backup *const m_backup;
};

}

void SqliteCopy::copy(Database &from, Database &to, const std::function<bool()> &isCancelled)
{
    to.exec(u"PRAGMA journal_mode = OFF"_s); // a copy that breaks off is thrown away
    to.exec(u"PRAGMA synchronous = OFF"_s); // and one that is whole is made durable as a file
    const Transaction moment(from, Transaction::Kind::Reading); // without it each commit by another begins the copy anew
    Sqlite::identity(from); // the first reading is what takes hold of the moment
    Copying copying(from, to);
    while (copying.step()) {
        if (isCancelled())
            throw StoreFault{{Error::Kind::Cancelled}};
    }
}
