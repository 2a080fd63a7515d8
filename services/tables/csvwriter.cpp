// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tables/csvwriter.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace
{
QByteArray quoted(const QString &cell, char separator)
{
    QByteArray text = cell.toUtf8();
    if (!text.contains(separator) && !text.contains('"') && !text.contains('\n') && !text.contains('\r'))
        return text;
    return '"' + text.replace("\"", "\"\"") + '"';
}

/** Those columns of the long form that hold words from outside; times, offsets and numbers stay what they are. */
constexpr int textColumns[] = {3, 4, 6};

/** What a formula may begin with, in letters of either width. */
const QString triggers = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s;
}

QString CsvWriter::textCell(const QString &text)
{
    return !text.isEmpty() && triggers.contains(text.front()) ? u'\'' + text : text;
}

QByteArray CsvWriter::line(const QStringList &cells, char separator)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += separator;
        line += quoted(cells[i], separator);
    }
    return line + '\n';
}

bool CsvWriter::write(QIODevice &device, const QList<LongSeries> &table, char separator)
{
    if (device.write(line(LongTable::columns(), separator)) < 0)
        return false;
    for (const LongSeries &series : table) {
        for (const LongRow &row : series.rows) {
            QStringList cells = LongTable::cells(series, row);
            for (const int column : textColumns)
                cells[column] = textCell(cells[column]);
            if (device.write(line(cells, separator)) < 0)
                return false;
        }
    }
    return true;
}
