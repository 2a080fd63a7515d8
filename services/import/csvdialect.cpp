// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvdialect.h"

#include "services/import/csvrows.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace
{
constexpr int rowsLookedAt = 100;

/** How well a delimiter splits the first rows. */
struct Split
{
    std::size_t width = 1; /**< that most rows have */
    int rows = 0;
    int even = 0; /**< rows of that width */
    std::size_t firstWidth = 0;
    std::optional<Error> error;

    bool isTable() const { return width > 1 && 2 * even > rows; }
    bool isPerfect() const { return isTable() && even == rows; }
};

Split splitBy(QByteArrayView text, char delimiter)
{
    Split split;
    std::map<std::size_t, int> widths;
    CsvRows rows(text, delimiter);
    while (split.rows < rowsLookedAt && rows.next()) {
        if (rows.cells().size() == 1 && rows.cells().front().isEmpty())
            continue;
        if (split.rows++ == 0)
            split.firstWidth = rows.cells().size();
        split.even = std::max(split.even, ++widths[rows.cells().size()]);
    }
    const auto widest = std::ranges::find_if(widths, [&](const auto &width) { return width.second == split.even; });
    if (widest != widths.end())
        split.width = widest->first;
    split.error = rows.error();
    return split;
}

/** One column of numbers with decimal commas looks like two columns, but for its name. */
bool isOneColumnWithCommas(const Split &commas)
{
    return commas.width == 2 && commas.firstWidth == 1;
}

CsvDialect::Dialect dialect(char delimiter, std::size_t width, CsvFinding::Reason reason)
{
    const QString value = delimiter == 0 ? QString() : QString(QLatin1Char(delimiter));
    QStringList arguments;
    if (reason == CsvFinding::Reason::EvenRows)
        arguments.append(QString::number(width));
    return {delimiter, width, {u"delimiter"_s, value, reason, arguments}};
}
}

Result<CsvDialect::Dialect> CsvDialect::of(QByteArrayView text, std::optional<char> chosen)
{
    using Reason = CsvFinding::Reason;
    if (chosen) {
        const Split split = splitBy(text, *chosen);
        if (split.error && split.rows == 0)
            return *split.error;
        return dialect(*chosen, split.firstWidth, Reason::Chosen);
    }
    std::optional<std::pair<char, Split>> best;
    std::optional<Error> firstError;
    for (const char delimiter : {';', '\t', '|', ','}) { // a comma also stands within numbers: the last to be thought of
        const Split split = splitBy(text, delimiter);
        if (split.error && split.error->kind == Error::Kind::TooLarge)
            return *split.error;
        if (split.error && !firstError)
            firstError = split.error;
        if (split.isTable() && !(delimiter == ',' && isOneColumnWithCommas(split))
            && (!best || (!best->second.isPerfect() && split.even > best->second.even)))
            best = {delimiter, split};
    }
    if (best)
        return dialect(best->first, best->second.width, Reason::EvenRows);
    if (firstError && splitBy(text, 0).error)
        return *firstError;
    return dialect(0, 1, Reason::OneColumn);
}
