// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/store/rescuereport.h"
#include "services/store/storefile.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <atomic>

class StoreThread;

/** A whole copy of the data file. */
struct BackupInfo
{
    QString path;
    qint64 moment = 0; /**< UTC seconds: it holds what was there then */
    qint64 bytes = 0;

    bool operator==(const BackupInfo &) const = default;
};

/** What a restore did. */
struct Restored
{
    qint64 moment = 0; /**< of the copy; 0 when its name does not say */
    QString kept; /**< where what was there before lies now; empty when nothing was there */
};

/** Copies of the store's files on a thread of their own, while others read and write, and the way back. Nothing is replaced by
 *  what was not looked through first, and nothing that was there is deleted by a restore.
 */
class Backups : public QObject
{
    Q_OBJECT

public:
    static constexpr int kept = 5; /**< older copies are removed when a newer one is whole */
    static constexpr qint64 pause = 24 * 3600; /**< seconds between copies that are made by themselves */

    /** One of the store's files and who reads and writes it. */
    struct Part
    {
        QString path;
        Schema schema;
        std::shared_ptr<StoreFile> file;
        std::vector<StoreThread *> threads;
    };

    Backups(const Part &data, const Part &local);
    /** Breaks off what is being copied. */
    ~Backups() override;

    /** The copies that are kept, the newest first. */
    QFuture<Result<QList<BackupInfo>>> list();
    /** Whether it is time for a copy: there is none of the last day, and the data changed since the last one. */
    QFuture<Result<bool>> isDue(qint64 now);
    /** Copies both files into the folder of copies. @p now is what the copies are named for. */
    QFuture<Result<BackupInfo>> make(qint64 now);
    /** Copies the data file to @p file. */
    QFuture<Result<BackupInfo>> copyTo(const QString &file, bool mayReplace);
    /** Puts a copy of @p file, brought up to date and looked through, in the place of the data file. */
    QFuture<Result<Restored>> restore(const QString &file, qint64 now);
    /** Where the store is damaged: makes whole files of what they still tell and of the newest copies, and puts those in their
     *  place. */
    QFuture<Result<RescueReport>> rescue(qint64 now);

Q_SIGNALS:
    /** There are other copies now. */
    void changed();
    /** Another file is in the place of the data file. */
    void restored();

private:
    template<typename T>
    QFuture<Result<T>> run(std::function<T()> job);
    void copy(const Part &part, qint64 moment);
    RescueReport rescueData(qint64 now) const;
    RescueReport::Settings rescueSettings(qint64 now) const;

    const Part m_data;
    const Part m_local;
    std::atomic_bool m_closing = false;
    QThreadPool m_pool;
};
