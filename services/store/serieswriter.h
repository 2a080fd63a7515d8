// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importedfile.h"
#include "models/values/result.h"
#include "models/values/site.h"

#include <QFuture>
#include <QObject>

class StoreThread;

namespace Intake
{
enum class Manner;
}

/** Puts readings into the store, each file in one transaction that is on the disk when it is answered. */
class SeriesWriter : public QObject
{
    Q_OBJECT

public:
    explicit SeriesWriter(StoreThread &thread);

    /** Stores @p file as one layer of each of its series, made stronger than the layers before. Makes the site if there is none
     *  of its name. The same digest again replaces its own layer. Cancelling the future leaves the store as it was. */
    QFuture<Result<ImportedSummary>> put(const ImportedFile &file);
    /** Adds @p file to the layers of its digest: readings of the same time are replaced, all others are kept. For sources that
     *  tell a little at a time; without such a layer the same as put(). */
    QFuture<Result<ImportedSummary>> extend(const ImportedFile &file);
    /** Changes the name or the zone of a site. */
    QFuture<Outcome> saveSite(const Site &site);

Q_SIGNALS:
    void changed();

private:
    QFuture<Result<ImportedSummary>> take(const ImportedFile &file, Intake::Manner manner);
    /** Says so on the thread this lives on. */
    void tellChanged();

    StoreThread &m_thread;
};
