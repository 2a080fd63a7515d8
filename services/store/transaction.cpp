// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/transaction.h"

#include "services/store/sqlite.h"
#include "services/store/storefault.h"

using namespace Qt::StringLiterals;

Transaction::Transaction(Database &database, Kind kind)
    : m_database(database)
{
    if (kind == Kind::Writing)
        Sqlite::beginWriting(database);
    else
        database.exec(u"BEGIN"_s);
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database.exec(u"ROLLBACK"_s);
    } catch (const StoreFault &) {
        // SQLite has undone it by itself, as it does when the disk is full.
    }
}

void Transaction::commit()
{
    m_database.exec(u"COMMIT"_s);
    m_open = false;
}
