// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importedfile.h"
#include "services/store/storethread.h"
#include "tests/bench/rowstore.h"

#include <QTemporaryDir>

#include <optional>

/** The same minutes of a home in a store of ours and in rows of SQLite. */
class TwoStores
{
public:
    explicit TwoStores(qint64 minutes);

    /** Made once and kept; found equal in every answer that is raced for. */
    static TwoStores &ofTenYears();
    /** So few minutes that equality is proved in no time. */
    static TwoStores &small();

    static SeriesKey key() { return {QStringLiteral("home"), SeriesKind::Demand, {}}; }
    /** Minutes [@p first, @p first + @p count) of the home, as a file of a source that tells a little at a time. */
    static ImportedFile file(qint64 first, std::vector<qint64> watts);
    static Interval minutes(qint64 first, qint64 count);

    QString oursPath() const { return m_folder.filePath(QStringLiteral("data.db")); }
    QString rowsPath() const { return m_folder.filePath(QStringLiteral("rows.db")); }
    qint64 size() const { return m_size; }
    StoreSession &ours() { return *m_ours; }
    RowStore &rows() { return *m_rows; }
    /** The local months of the home. */
    std::vector<Interval> months() const;

private:
    const qint64 m_size;
    QTemporaryDir m_folder;
    std::unique_ptr<StoreSession> m_ours;
    std::optional<RowStore> m_rows;
};
