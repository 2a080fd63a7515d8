// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/csvguess.h"

#include <QByteArrayView>

#include <optional>

/** Tells whether the first row of a CSV file names the columns. */
namespace CsvHeader
{
struct Header
{
    bool isThere = false;
    QStringList names; /**< of all columns; from 1 on where there is no header. No two are the same. */
    CsvFinding finding;
};

Header of(QByteArrayView text, char delimiter, std::size_t width, std::optional<bool> chosen);
}
