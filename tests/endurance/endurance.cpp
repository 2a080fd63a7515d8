// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/endurance/endurance.h"

using namespace Qt::StringLiterals;

void Endurance::Count::add(qint64 round, const QStringList &faultsOfRound)
{
    ++rounds;
    if (faultsOfRound.isEmpty())
        return;
    ++lost;
    if (faults.size() < 20)
        faults.append(u"round %1: %2"_s.arg(round).arg(faultsOfRound.join(u"; "_s)));
}

QString Endurance::Count::line(const QString &what, quint64 seed) const
{
    return u"%1: seed %2, rounds %3, struck %4, acknowledged %5, lost %6%7"_s.arg(what)
        .arg(seed)
        .arg(rounds)
        .arg(struck)
        .arg(acknowledged)
        .arg(lost)
        .arg(more.isEmpty() ? QString() : u", "_s + more);
}
