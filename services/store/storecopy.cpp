// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/storecopy.h"

#include "services/store/durablefile.h"
#include "services/store/layerreader.h"
#include "services/store/sqlite.h"
#include "services/store/sqlitecopy.h"
#include "services/store/storefault.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace
{
void readSeries(Database &database)
{
    SeriesCatalog catalog(database);
    catalog.sites();
    for (const auto &[id, head] : catalog.heads()) {
        const StoredSeries &series = *catalog.find(head.key);
        for (std::size_t layer = 0; layer < series.layers.size(); ++layer)
            LayerReader::layer(database, series, layer);
    }
}

/** A file that is thrown away unless it got its name. */
class Part
{
public:
    explicit Part(const QString &path)
        : m_path(path)
    {
        DurableFile::remove(m_path); // left by a program that was killed
        DurableFile::make(m_path);
    }
    ~Part() { QFile::remove(m_path); }
    Q_DISABLE_COPY_MOVE(Part)

private:
    const QString m_path;
};
}

void StoreCopy::write(Database &from, const QString &path, const Schema &schema, const IsCancelled &isCancelled)
{
    const QString part = path + u"-part"_s;
    const Part made(part);
    {
        Database copy(part, SqliteConnection::Mode::ReadWrite, 0);
        SqliteCopy::copy(from, copy, isCancelled);
    }
    DurableFile::sync(part);
    verify(part, schema);
    DurableFile::rename(part, path);
}

void StoreCopy::verify(const QString &path, const Schema &schema)
{
    Database database(path, SqliteConnection::Mode::AsItLies, 0);
    lookThrough(database, schema);
}

void StoreCopy::lookThrough(Database &database, const Schema &schema)
{
    const auto refuse = [](Error::Kind kind) { throw StoreFault{{kind}}; };
    const Sqlite::Identity identity = Sqlite::identity(database);
    if (identity.application != schema.application || identity.version == 0)
        refuse(Error::Kind::StoreUnavailable);
    if (identity.version > schema.version())
        refuse(Error::Kind::StoreNewer);
    if (!Sqlite::isSound(database))
        refuse(Error::Kind::StoreDamaged);
    if (identity.version == schema.version() && schema.application == Schema::data().application)
        readSeries(database);
}
