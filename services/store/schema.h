// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <functional>

class Database;

/** The tables of one of the store's files, as the steps that make each version out of the one before. */
struct Schema
{
    int application = 0; /**< tells our files from those of other programs */
    QList<std::function<void(Database &)>> steps; /**< step i makes version i + 1 */

    int version() const { return int(steps.size()); }
    /** Brings the file up to date, each step in a transaction. */
    void migrate(Database &database) const;

    /** Sites and series. */
    static Schema data();
    /** Settings of this machine, and what was asked of services. */
    static Schema local();
};
