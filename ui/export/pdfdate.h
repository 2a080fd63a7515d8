// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>

/** The time that QPdfWriter takes from the clock and offers no way to choose. */
namespace PdfDate
{
/** @p pdf as if it had been made at @p utc. Where that is written in fewer letters, the table of places follows. */
QByteArray replaced(QByteArray pdf, const QDateTime &utc);
}
