// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvheader.h"

#include "services/import/csvnumbers.h"
#include "services/import/csvrows.h"
#include "services/import/csvtimes.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr int rowsLookedAt = 50;

bool isData(QByteArrayView cell)
{
    return CsvNumbers::markOf(cell).has_value() || CsvTimes::apart(cell).has_value();
}

QStringList namesIn(const std::vector<QByteArrayView> &cells, std::size_t width, bool header)
{
    QStringList names;
    for (std::size_t i = 0; i < width; ++i) {
        QString name = header && i < cells.size() ? QString::fromUtf8(cells[i]).simplified() : QString::number(i + 1);
        if (!name.isEmpty() && names.contains(name))
            name += u' ' + QString::number(i + 1);
        names.append(name);
    }
    return names;
}
}

CsvHeader::Header CsvHeader::of(QByteArrayView text, char delimiter, std::size_t width, std::optional<bool> chosen)
{
    CsvRows rows(text, delimiter);
    rows.next();
    const std::vector<QByteArrayView> first = rows.cells();
    QByteArray firstText;
    for (const QByteArrayView cell : first) {
        if (firstText.isEmpty() && !CsvNumbers::isMissing(cell) && !isData(cell))
            firstText = CsvNumbers::trimmed(cell).toByteArray();
    }
    bool isThere = !firstText.isEmpty();
    CsvRows others(text, delimiter);
    others.next();
    for (int i = 0; i < rowsLookedAt && isThere && others.next(); ++i) {
        for (std::size_t c = 0; c < std::min(first.size(), others.cells().size()); ++c)
            isThere = isThere && !(isData(others.cells()[c]) && isData(first[c]));
    }
    const bool header = chosen.value_or(isThere);
    const auto reason = chosen ? CsvFinding::Reason::Chosen
        : header               ? CsvFinding::Reason::FirstRowNames
                               : CsvFinding::Reason::FirstRowHoldsData;
    const QStringList arguments = header && !chosen ? QStringList{QString::fromUtf8(firstText)} : QStringList{};
    return {header, namesIn(first, width, header), {u"header"_s, header ? u"yes"_s : u"no"_s, reason, arguments}};
}
