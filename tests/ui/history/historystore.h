// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/store.h"
#include "ui/history/historycontroller.h"
#include "ui/scope/scope.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

/** The History page's controller over a store of its own, on 15 May 2025 at noon in Rome. */
class HistoryStore : public testing::Test
{
protected:
    /** An hourly reading of @p mantissa for each hour of these days. */
    void put(SeriesKind kind, QDate first, int days, qint64 mantissa, const QString &site = QStringLiteral("Home"), Unit unit = {});
    /** Types 1 kWh into this hour of the day of what was imported. */
    void repair(QDate day, int hour);
    /** Tells the controller what the store holds, and waits for its answer. */
    void begin();
    void settle();

    static QDate april(int day) { return {2025, 4, day}; }

    QTemporaryDir folder;
    Store store{folder.filePath(QStringLiteral("data.db")), Store::Access::ReadWrite};
    Scope scope{[] { return QDateTime(QDate(2025, 5, 15), QTime(10, 0), Qt::UTC); }, Qt::Monday};
    HistoryController history{store.reader(), scope};
};
