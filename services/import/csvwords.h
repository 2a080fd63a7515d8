// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

/** The words of column names. */
namespace CsvWords
{
/** `DE_KN_grid-Import (kWh)` is de, kn, grid, import, kwh; a change from small to capital letters parts words too, but kWh stays whole. */
QStringList of(const QString &name);
bool anyOf(const QStringList &words, const QStringList &searched);
/** The first of @p phrases (words with blanks between) that stands in @p words; empty: none. */
QString firstPhrase(const QStringList &words, const QStringList &phrases);
/** What the names begin with alike, up to and including a `_`, `.`, `-` or blank; empty for a single name. */
QString commonPrefix(const QStringList &names);
}
