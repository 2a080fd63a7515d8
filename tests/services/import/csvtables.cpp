// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/import/csvtables.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace
{
constexpr int clocks = 13;
constexpr int numberKinds = 6;

/** How QDateTime writes the time columns of a row; none where a row has no times. */
QStringList formatsOf(int clock)
{
    static const QStringList formats[clocks] = {{u"yyyy-MM-dd"_s, u"HH:mm"_s, u"HH:mm"_s},
                                                {u"yyyy-MM-dd HH:mm"_s},
                                                {u"yyyy-MM-ddTHH:mm:ssZ"_s},
                                                {u"yyyy-MM-ddTHH:mm:sst"_s},
                                                {u"dd/MM/yyyy HH:mm"_s},
                                                {u"M/d/yyyy h:mm AP"_s},
                                                {u"dd.MM.yyyy"_s, u"HH:mm:ss"_s},
                                                {u"yyyy-MM-dd"_s},
                                                {u"MM/dd/yyyy"_s, u"h:mm"_s},
                                                {u"d.M.yy HH:mm:ss.zzz"_s},
                                                {},
                                                {},
                                                {}};
    return formats[clock];
}
}

CsvTables::CsvTables(quint32 seed)
    : m_random(seed)
{
    m_delimiter = ",;\t|"[m_random.bounded(4)];
    m_decimal = m_delimiter != ',' && isOneIn(3) ? ',' : '.';
    m_lineEnd = oneOf({"\n", "\n", "\r\n", "\r"});
    m_clock = m_random.bounded(clocks);
    m_values = m_random.bounded(1, 4);
    m_kind = m_random.bounded(numberKinds);
    static constexpr int steps[] = {60, 900, 3600, 86400};
    m_step = steps[m_random.bounded(4)];
    static constexpr int oddities[] = {1 << 30, 1000, 50, 3};
    m_oddity = oddities[m_random.bounded(4)];
    const int count = m_random.bounded(2) == 0 ? m_random.bounded(1, 60) : m_random.bounded(500, 2500);
    m_firstOdd = isOneIn(2) ? 0 : count * 3 / 4;
    m_choices.zone = oneOf({"UTC", "Europe/Rome", "America/Los_Angeles"});
    m_choices.unit = u"kWh"_s;
    m_choices.start = u"2015-03-01T00:00"_s;
    if (m_clock > 10)
        m_choices.stepSeconds = m_step;
    if (isOneIn(2))
        m_choices.cumulative = isOneIn(2);
    if (isOneIn(3) && m_clock >= 4 && m_clock < 10)
        m_choices.dateFormat = m_clock == 5 || m_clock == 8 ? u"MM/dd/yyyy"_s : u"dd/MM/yyyy"_s;

    qint64 start = 1427500800 + m_random.bounded(100) * 86400; // 2015, before and after the clocks are put on
    if (!isOneIn(8))
        m_rows.append(names());
    for (int i = 0; i < count; ++i) {
        Row row = cells(start, i);
        if (i >= m_firstOdd && isOneIn(m_oddity))
            addOddities(row, i);
        m_rows.append(row);
        start += i >= m_firstOdd && isOneIn(m_oddity) ? m_random.bounded(-3, 4) * m_step : m_step;
    }
}

QByteArray CsvTables::quotedWithMarks() const
{
    QList<Row> rows = m_rows;
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].append(i == 0 ? "interpolated_values" : "");
    return written(rows, true);
}

QByteArray CsvTables::written(const QList<Row> &rows, bool quoted) const
{
    QByteArray text;
    for (const Row &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isQuoted = quoted || row[i].contains('"') || row[i].contains(m_delimiter) || row[i].contains('\n');
            const QByteArray cell = isQuoted ? '"' + QByteArray(row[i]).replace("\"", "\"\"") + '"' : row[i];
            text += (i > 0 ? QByteArray(1, m_delimiter) : QByteArray()) + cell;
        }
        text += m_lineEnd;
    }
    return text;
}

CsvTables::Row CsvTables::names()
{
    Row row;
    const qsizetype times = m_clock < 10 ? formatsOf(m_clock).size() : m_clock == 12 ? 0 : 1;
    for (qsizetype i = 0; i < times; ++i)
        row.append(i == 0 ? QByteArray(m_clock == 11 ? "index" : "time") : "end " + QByteArray::number(i));
    row.append("type");
    for (int i = 0; i < m_values; ++i)
        row.append(i == 0 ? QByteArray("import kWh") : "oven " + QByteArray::number(i) + " kWh");
    return row;
}

CsvTables::Row CsvTables::cells(qint64 start, int row)
{
    const QTimeZone zone(m_clock == 2 ? "UTC" : m_choices.zone);
    Row cells = times(QDateTime::fromSecsSinceEpoch(start, zone), row);
    cells.append(m_kind == 1 ? "Electric usage" : "");
    for (int i = 0; i < m_values; ++i)
        cells.append(number(row + i));
    return cells;
}

CsvTables::Row CsvTables::times(const QDateTime &start, int row)
{
    if (m_clock == 10)
        return {QByteArray::number(start.toSecsSinceEpoch())};
    if (m_clock == 11)
        return {QByteArray::number(row + 1)};
    Row cells;
    for (QString format : formatsOf(m_clock)) {
        const QDateTime time = cells.size() == 2 ? start.addSecs(m_step - 60) : start;
        const int offset = time.offsetFromUtc() / 60;
        const QString zone = u"%1%2:%3"_s.arg(offset < 0 ? u'-' : u'+')
                                 .arg(std::abs(offset) / 60, 2, 10, QChar(u'0'))
                                 .arg(std::abs(offset) % 60, 2, 10, QChar(u'0'));
        const bool hasOffset = format.endsWith(u't');
        format.chop(hasOffset ? 1 : 0);
        cells.append((time.toString(format) + (hasOffset ? zone : QString())).toLatin1());
    }
    return cells;
}

QByteArray CsvTables::number(int row)
{
    const double watts = m_random.bounded(5000);
    const int decimals = m_kind == 3 ? m_random.bounded(5) : m_kind == 4 ? 12 : 3;
    QByteArray text = m_kind == 0 ? QByteArray::number(row / 7 + m_random.bounded(2))
        : m_kind == 2             ? QByteArray::number(1000 + row * 0.25, 'f', 2)
                                  : QByteArray::number(watts / 997 - (m_kind == 5 ? 1 : 0), 'f', decimals);
    return text.replace('.', m_decimal);
}

QByteArray CsvTables::oddCell(const QByteArray &cell)
{
    if (isOneIn(3))
        return oneOf({"", "", "-", "n/a", " ", "nan"});
    if (isOneIn(2))
        return oneOf({"24:00",
                      "25:00",
                      "12:75",
                      "10:15:75",
                      "25:61",
                      "2015-02-30",
                      "31/12/2015 23:59",
                      "2015-04-01T00:00:00+02:00",
                      "12:30 PM",
                      "00:15+01:00",
                      "01:15Z",
                      "2015-03-29 02:30"});
    if (isOneIn(3))
        return ' ' + cell + ' ';
    return oneOf({"abc",
                  "a\"b",
                  "x\ny",
                  "+5",
                  "1e3",
                  "-0",
                  "-0.5",
                  "7",
                  "1.234",
                  "1,234",
                  "1.234,5",
                  "1,234.5",
                  "12345678901234567",
                  "0.1e-7",
                  "0.1234567890123456",
                  "99999999999999999999999999",
                  "5.",
                  ".5",
                  "0,5",
                  "0.5",
                  "007"});
}

void CsvTables::addOddities(Row &row, int number)
{
    const int what = m_random.bounded(40);
    if (what == 0)
        row.removeLast();
    else if (what == 1)
        row.append("9");
    else if (what == 2)
        row = {""};
    else if (what == 3 && number > 0)
        row = m_rows.last();
    else if (what == 4 && number > 0)
        row.replace(0, m_rows.first().first());
    else
        row[(number + what) % row.size()] = oddCell(row.at((number + what) % row.size()));
}
