// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/serieswriter.h"

#include "models/values/sitezone.h"
#include "services/store/intake.h"
#include "services/store/transaction.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

SeriesWriter::SeriesWriter(StoreThread &thread)
    : m_thread(thread)
{
}

QFuture<Result<ImportedSummary>> SeriesWriter::put(const ImportedFile &file)
{
    return take(file, Intake::Manner::Replace);
}

QFuture<Result<ImportedSummary>> SeriesWriter::extend(const ImportedFile &file)
{
    return take(file, Intake::Manner::Extend);
}

QFuture<Result<ImportedSummary>> SeriesWriter::take(const ImportedFile &file, Intake::Manner manner)
{
    return m_thread.run<ImportedSummary>([this, file, manner](StoreSession &session, const StoreThread::IsCancelled &isCancelled) {
        const TakenIn taken = Intake::put(session, file, manner, QDateTime::currentSecsSinceEpoch(), isCancelled);
        if (taken.isChange)
            tellChanged();
        return taken.summary;
    });
}

QFuture<Outcome> SeriesWriter::saveSite(const Site &site)
{
    return m_thread.run<std::monostate>([this, site](StoreSession &session, const StoreThread::IsCancelled &) {
        valueOrFault(SiteZone::withId(site.zone));
        Transaction transaction(*session.database, Transaction::Kind::Writing);
        const QList<Site> sites = SeriesCatalog(*session.database).sites();
        const auto known = std::ranges::find(sites, site.uuid, &Site::uuid);
        if (known == sites.end())
            throw StoreFault{{Error::Kind::BadArgument, {.field = u"site"_s, .found = site.slug}}};
        if (known->name != site.name || known->zone != site.zone) {
            session.database->exec(u"UPDATE site SET name = ?, zone = ? WHERE uuid = ?"_s,
                                   {site.name, QString::fromLatin1(site.zone), site.uuid});
            transaction.commit();
            tellChanged();
        }
        return std::monostate();
    });
}

void SeriesWriter::tellChanged()
{
    QMetaObject::invokeMethod(this, &SeriesWriter::changed, Qt::QueuedConnection);
}
