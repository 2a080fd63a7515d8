// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/tables/longtable.h"

class QIODevice;

/** Long form as CSV by RFC 4180, save that lines end in LF, as command-line tools expect. */
namespace CsvWriter
{
/** Header and rows; the clipboard has them with tabs. False when @p device does not take them. */
bool write(QIODevice &device, const QList<LongSeries> &table, char separator = ',');
/** One line, quoted where it needs to be. */
QByteArray line(const QStringList &cells, char separator = ',');
/** @p text as a cell that no spreadsheet takes for a formula: an apostrophe goes before `=`, `+`, `-`, `@` of
 *  either width, tab, CR and LF. */
QString textCell(const QString &text);
}
