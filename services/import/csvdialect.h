// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/csvguess.h"
#include "models/values/result.h"

#include <QByteArrayView>

#include <optional>

/** Finds what stands between the cells of a CSV file. */
namespace CsvDialect
{
struct Dialect
{
    char delimiter = ','; /**< 0 in a file of one column */
    std::size_t width = 1; /**< cells a row */
    CsvFinding finding;
};

/** By the first rows; that the others agree is seen when they are read. Errors are those of CsvRows. */
Result<Dialect> of(QByteArrayView text, std::optional<char> chosen);
}
