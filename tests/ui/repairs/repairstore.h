// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/store.h"
#include "ui/repairs/repairscontroller.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

/** The Repairs page's controller over a store of its own. */
class RepairStore : public testing::Test
{
protected:
    RepairStore();

    /** Hours of Rome's April 2025 from a file of this name; noReading leaves one out. */
    void put(const QString &name, const std::vector<qint64> &values, const Unit &unit = {});
    /** Tells the controller what the store holds. */
    void begin();
    /** Shows the page and waits until its lists are those of the store. */
    void settle();
    /** The instant of this hour. */
    static qint64 hour(int hour);
    static Interval hours(int first, int end) { return {hour(first), hour(end)}; }
    /** The readings that count now. */
    std::vector<qint64> values();

    static inline const SeriesKey import{QStringLiteral("home"), SeriesKind::Import, {}};
    QTemporaryDir folder;
    Store store{folder.filePath(QStringLiteral("data.db")), Store::Access::ReadWrite};
    RepairsController repairs{store.repairs()};
};
