// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/backups.h"
#include "services/store/lastanswers.h"
#include "services/store/repairbook.h"
#include "services/store/seriesreader.h"
#include "services/store/serieswriter.h"
#include "services/store/settings.h"
#include "services/store/tariffbook.h"

#include <QObject>

class StoreThread;

/** The user's data on disk, in two files: `data` (sites and series) and beside it `local` (settings). Opens nothing before it
 *  is asked; every answer comes as a future from a thread of the store's, and none of them deletes a file that cannot be read.
 */
class Store : public QObject
{
    Q_OBJECT

public:
    enum class Access { ReadOnly, ReadWrite };

    /** @p path of the data file; `data.db` has `data.local.db` beside it. ReadOnly needs the file to be there. */
    Store(const QString &path, Access access, QObject *parent = nullptr);
    /** Finishes what was begun. */
    ~Store() override;

    /** $XDG_DATA_HOME/wattglass/data.db */
    static QString defaultPath();

    QString path() const { return m_path; }
    SeriesReader &reader() { return *m_reader; }
    SeriesWriter &writer() { return *m_writer; }
    RepairBook &repairs() { return *m_repairs; }
    Settings &settings() { return *m_settings; }
    LastAnswers &answers() { return *m_answers; }
    TariffBook &tariffs() { return *m_tariffs; }
    Backups &backups() { return *m_backups; }
    /** Who asks the `local` file, for rooms that keep rows of their own there. */
    StoreThread &local() { return *m_local; }

Q_SIGNALS:
    /** Readings or sites are different now. */
    void changed();

private:
    const QString m_path;
    std::unique_ptr<StoreThread> m_readers;
    std::unique_ptr<StoreThread> m_writing;
    std::unique_ptr<StoreThread> m_local;
    std::unique_ptr<SeriesReader> m_reader;
    std::unique_ptr<SeriesWriter> m_writer;
    std::unique_ptr<RepairBook> m_repairs;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LastAnswers> m_answers;
    std::unique_ptr<TariffBook> m_tariffs;
    std::unique_ptr<Backups> m_backups;
};
