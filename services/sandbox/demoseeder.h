// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importedfile.h"
#include "models/values/result.h"
#include "services/sandbox/demohome.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <functional>

/** Fills a store with three years of the demo home behind the user's back: this month at once, then month by month into the past.
 *  The readings are made on a thread of its own. Destroying it stops it within a day's readings. */
class DemoSeeder : public QObject
{
    Q_OBJECT

public:
    /** Takes one block of readings, which belongs to the same source as those before. */
    using Write = std::function<QFuture<Result<ImportedSummary>>(const ImportedFile &)>;

    /** Begins at once. @p now, in UTC seconds, is where the readings end. */
    DemoSeeder(Write write, qint64 now, QObject *parent = nullptr);
    ~DemoSeeder() override;

Q_SIGNALS:
    /** All three years are there. */
    void finished();
    /** A block could not be written; nothing more comes. */
    void failed(const Error &error);

private:
    void makeNext();
    void write(const ImportedFile &file);

    const DemoHome m_home;
    const Write m_write;
    const std::vector<Interval> m_months;
    std::size_t m_next = 0;
    QThreadPool m_pool;
    QFuture<ImportedFile> m_making;
    QFuture<Result<ImportedSummary>> m_writing;
};
