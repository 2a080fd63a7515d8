// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importedfile.h"
#include "models/values/result.h"
#include "services/store/storefile.h"
#include "services/store/storethread.h"

#include <gtest/gtest.h>

#include <QFuture>
#include <QTemporaryDir>

#include <random>

/** Made-up readings and files, and a store to put them into. */
namespace StoreSamples
{
inline const Unit wattHours{Unit::Kind::WattHour, {}};
inline const Unit watts{Unit::Kind::Watt, {}};

/** Readings without a gap, the first from @p start. */
Readings regular(const Unit &unit, int exponent, qint64 start, qint32 step, const std::vector<qint64> &values);
/** Up to @p count readings on a grid or, when @p step is 0, of all lengths; some missing, some estimated, some with tails. */
Readings random(std::mt19937_64 &dice, const Unit &unit, qint64 start, qint32 step, int count);
ImportedSeries series(SeriesKind kind, const Readings &readings, const QString &part = {});
/** A file of a site in @p zone; files of one @p name have one digest. */
ImportedFile file(const QByteArray &name, const QList<ImportedSeries> &series, const QByteArray &zone = "UTC");
/** The sum of all readings. */
Decimal total(const Readings &readings);
}

/** A connection that writes to a store of its own. */
class StoreRoom
{
public:
    StoreRoom();

    QString path() const { return m_folder.filePath(QStringLiteral("data.db")); }
    Database &database() { return *m_database; }
    void put(const ImportedFile &file);
    /** Null when it is not there. */
    const StoredSeries *find(const SeriesKey &key);
    /** All tables, row by row. */
    QStringList dump();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::optional<SeriesCatalog> m_catalog;
};

/** What @p future comes to, waited for as the command line does, without an event loop. */
template<typename T>
T answer(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/** Why @p job fails. */
template<typename F>
std::optional<Error::Kind> faultOf(F job)
{
    try {
        job();
    } catch (const StoreFault &fault) {
        return fault.error.kind;
    }
    return {};
}
