// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/database.h"

#include <functional>
#include <memory>

/** What a damaged file still tells. It is read from a copy, so the file itself stays as it is. */
class DamagedFile
{
public:
    /** Copies @p path, and the log beside it, into @p folder. Where its first page is unreadable, that of @p likeness serves,
     *  which is a whole file with the same tables. */
    DamagedFile(const QString &path, const QString &folder, const QString &likeness);

    /** How many of the pages that its head tells of the file at @p path no longer has. */
    static qint64 missingPages(const QString &path);

    /** Whether it is known at all which tables there are. */
    bool isReadable() const { return m_database != nullptr; }

    /** Calls @p take with every row of @p table that can be reached by its number, in no order; column 0 is the number, then come
     *  @p columns. Answers whether that was all of them. */
    using Take = std::function<void(const Rows &row)>;
    bool each(const QString &table, const QString &columns, const Take &take);

private:
    enum class Manner { AsItIs, WithFirstPage, WithFirstPageOnly };

    void copy(Manner manner) const;
    void refill() const;
    void borrowFirstPage() const;
    bool open();
    qint64 lastNumber(const QString &table);

    const QString m_original;
    const QString m_path;
    const QString m_likeness;
    std::unique_ptr<Database> m_database;
};
