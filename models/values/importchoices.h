// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/decimal.h"

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QString>

#include <optional>

/** What the user says of a file. Whatever is left open is found out from the file, or asked (Error::Question). */
struct ImportChoices
{
    QString site; /**< name of the place; empty: Home */
    QByteArray zone; /**< IANA id; empty: the site's, else found out */
    QByteArray siteZone; /**< zone that the site has already, filled in by the program */
    // Of CSV files only.
    std::optional<QByteArray> encoding; /**< UTF-8, UTF-16, ISO-8859-1, windows-1252 */
    std::optional<char> delimiter; /**< , ; tab | */
    std::optional<char> decimal; /**< . or , */
    std::optional<bool> header; /**< the first row names the columns */
    std::optional<QString> dateFormat; /**< as QDateTime writes them: dd/MM/yyyy HH:mm */
    std::optional<QString> start; /**< of the first row, ISO 8601 local time, where rows carry only a number or nothing */
    std::optional<int> stepSeconds; /**< from one row to the next */
    std::optional<QString> unit; /**< kWh, Wh, MWh, W, kW, m3, therm, ..., or fraction (of the year's total) */
    std::optional<Decimal> yearTotal; /**< kWh a year that fractions are fractions of */
    std::optional<bool> cumulative; /**< rows hold a register's count, not what was used since the last */
    std::optional<QString> region; /**< that of the home, of a file with a column for each */
    QMap<QString, QString> columns; /**< column name to `kind[/part]`, or `ignore` */

    bool operator==(const ImportChoices &) const = default;
};
