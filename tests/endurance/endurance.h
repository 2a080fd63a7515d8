// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/** The store under what can befall it. Each run is the same for the same seed, save where it says that time decides. */
namespace Endurance
{
struct Count
{
    qint64 rounds = 0;
    qint64 struck = 0; /**< rounds in which the trouble came before the work was done */
    qint64 acknowledged = 0; /**< imports, appends and backups that were told of */
    qint64 lost = 0; /**< rounds after which something that was told of was not there, or something was wrong */
    QStringList faults; /**< the first of them */
    QString more; /**< what else there is to tell */

    void add(qint64 round, const QStringList &faultsOfRound);
    /** The last line of a log. */
    QString line(const QString &what, quint64 seed) const;
};

/** kill -9 in the middle of imports, appends and backups; in every second round time decides. */
Count kills(quint64 seed, int rounds);
/** The power goes: what was not synced is gone, or some of it. */
Count powerCuts(quint64 seed, int rounds);
/** No space, an I/O error or half a write at the k-th call, once or from then on, for each k up to @p calls. */
Count fullDisks(quint64 seed, int calls);
/** kill -9 while a store of an older version is brought up to date. */
Count migrations(quint64 seed, int points, int readings);
/** Files that were changed by chance, rescued. */
Count damages(quint64 seed, int files);
/** Two processes that write to one store at once. */
Count neighbours(quint64 seed, int rounds);
}
