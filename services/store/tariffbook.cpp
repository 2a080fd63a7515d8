// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/tariffbook.h"

#include "services/store/storefault.h"
#include "services/store/storethread.h"
#include "services/store/transaction.h"

using namespace Qt::StringLiterals;

TariffBook::TariffBook(StoreThread &readers, StoreThread &writing)
    : m_readers(readers)
    , m_writing(writing)
{
}

QFuture<Result<std::optional<Tariff>>> TariffBook::ofSite(const QString &site)
{
    return m_readers.run<std::optional<Tariff>>([site](StoreSession &session, const StoreThread::IsCancelled &) {
        std::optional<Tariff> found;
        Rows rows = session.database->rows(
            u"SELECT tariff.hash, tariff.body FROM site_tariff JOIN tariff ON tariff.hash = site_tariff.hash WHERE site_tariff.site = ?"_s,
            {site});
        if (rows.next()) {
            const Result<Tariff> tariff = Tariff::fromJson(rows.bytes(1), rows.text(0));
            if (!tariff)
                throw StoreFault{tariff.error()};
            found = *tariff;
        }
        return found;
    });
}

QFuture<Outcome> TariffBook::use(const QString &site, const Tariff &tariff)
{
    return m_writing.run<std::monostate>([site, tariff](StoreSession &session, const StoreThread::IsCancelled &) {
        Transaction transaction(*session.database, Transaction::Kind::Writing);
        session.database->exec(u"INSERT OR IGNORE INTO tariff(hash, body) VALUES(?, ?)"_s, {tariff.hash(), tariff.toJson()});
        session.database->exec(u"INSERT OR REPLACE INTO site_tariff(site, hash) VALUES(?, ?)"_s, {site, tariff.hash()});
        transaction.commit();
        return std::monostate();
    });
}

QFuture<Outcome> TariffBook::useNone(const QString &site)
{
    return m_writing.run<std::monostate>([site](StoreSession &session, const StoreThread::IsCancelled &) {
        Transaction transaction(*session.database, Transaction::Kind::Writing);
        session.database->exec(u"DELETE FROM site_tariff WHERE site = ?"_s, {site});
        transaction.commit();
        return std::monostate();
    });
}
