// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/syncwords.h"

#include "ui/words/dates.h"
#include "ui/words/format.h"

#include <QCoreApplication>

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};
}

QString SyncWords::summary(const SyncSummary &summary)
{
    const QString added = Words::tr("%n new reading(s)", nullptr, int(summary.added));
    const QString told = summary.changed > 0 ? Words::tr("%1, %n is/are different now", nullptr, int(summary.changed)).arg(added) : added;
    return summary.trouble ? Words::tr("%1; not all could be had: %2", "readings, why").arg(told, Format::error(*summary.trouble)) : told;
}

QString SyncWords::trouble(const Error &error)
{
    return Words::tr("%1 What came before is kept; the next sync goes on from there.").arg(Format::error(error));
}

QString SyncWords::progress(const SyncSummary &soFar)
{
    const QString left = Words::tr("%n question(s) to go", nullptr, soFar.left);
    return soFar.day.isValid() ? Words::tr("%1, %2", "day, questions").arg(Dates::day(soFar.day), left) : left;
}
