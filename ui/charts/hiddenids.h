// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <algorithm>

/** What of a legend is switched off, by ids. */
namespace HiddenIds
{
/** @p hidden without @p id, or with it where it was not there. */
inline QStringList toggled(QStringList hidden, const QString &id)
{
    if (hidden.removeAll(id) == 0)
        hidden.append(id);
    return hidden;
}
/** All of @p ids but @p id; none where they are just those that are hidden already. */
inline QStringList isolated(const QStringList &hidden, const QStringList &ids, const QString &id)
{
    QStringList others = ids;
    others.removeAll(id);
    const bool isAlone = std::ranges::all_of(others, [&hidden](const QString &other) { return hidden.contains(other); });
    return isAlone ? QStringList() : others;
}
}
