// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/pdfdate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
const QByteArray beforeDate = QByteArrayLiteral("/CreationDate (D:");
const QByteArray beforeTable = QByteArrayLiteral("\nstartxref\n");
const QByteArray entryEnd = QByteArrayLiteral(" 00000 n");
constexpr qsizetype placeDigits = 10;

QByteArray padded(qint64 number)
{
    return QByteArray::number(number).rightJustified(placeDigits, '0');
}

/** Moves the places in the table that are behind @p from by @p distance, and the table's own. */
void shiftPlaces(QByteArray &pdf, qsizetype from, qsizetype distance)
{
    const qsizetype tail = pdf.lastIndexOf(beforeTable) + beforeTable.size();
    const auto tailEnd = std::find_if_not(pdf.cbegin() + tail, pdf.cend(), [](char letter) { return letter >= '0' && letter <= '9'; });
    const qsizetype tailSize = tailEnd - pdf.cbegin() - tail;
    const qsizetype table = pdf.sliced(tail, tailSize).toLongLong() + distance;
    for (qsizetype end = pdf.indexOf(entryEnd, table); end >= 0; end = pdf.indexOf(entryEnd, end + 1)) {
        const qsizetype place = pdf.sliced(end - placeDigits, placeDigits).toLongLong();
        if (place > from)
            pdf.replace(end - placeDigits, placeDigits, padded(place + distance));
    }
    pdf.replace(tail, tailSize, QByteArray::number(table));
}
}

QByteArray PdfDate::replaced(QByteArray pdf, const QDateTime &utc)
{
    const qsizetype start = pdf.indexOf(beforeDate) + beforeDate.size(); // the first: names before it are UTF-16
    const qsizetype end = pdf.indexOf(')', start);
    const QByteArray date = utc.toString(u"yyyyMMddHHmmss'Z'"_s).toLatin1();
    const qsizetype distance = date.size() - (end - start);
    pdf.replace(start, end - start, date);
    if (distance != 0)
        shiftPlaces(pdf, start, distance);
    return pdf;
}
