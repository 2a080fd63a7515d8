// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/sourcedate.h"

namespace
{
constexpr qint64 endOfTime = 253'402'300'800; // the year 10000, which no file format writes
}

std::optional<QDateTime> SourceDate::fixed()
{
    bool ok = false;
    const qint64 seconds = qgetenv("SOURCE_DATE_EPOCH").toLongLong(&ok);
    if (!ok || seconds < 0 || seconds >= endOfTime)
        return {};
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}
