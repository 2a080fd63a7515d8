// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattscan.h"

#include "services/digiwatt/digiwattcells.h"
#include "services/digiwatt/digiwatttext.h"

#include <cstring>

namespace
{
/** `"2025-07-21T00:01:00Z"`, each; the letter behind the list. */
const char *readInstants(const char *at, const char *end, DigiwattInstants &instants)
{
    const char *before = nullptr; // the one whose date is the last that was read
    std::vector<qint64> &seconds = instants.seconds;
    for (;;) {
        at = DigiwattCells::behindBlanks(at);
        if (end - at <= DigiwattCells::instantLength || at[0] != '"' || at[11] != 'T' || at[20] != 'Z' || at[21] != '"')
            return nullptr;
        const int time = DigiwattCells::timeAt(at + 12);
        const bool isSameDay = before && std::memcmp(before, at, 11) == 0;
        if (time < 0 || (!isSameDay && !DigiwattCells::readDate(at + 1, seconds.size(), instants.dates)))
            return nullptr;
        before = at;
        seconds.push_back(time);
        at += DigiwattCells::instantLength;
        if (*at != ',')
            at = DigiwattCells::behindBlanks(at);
        if (*at != ',')
            return DigiwattCells::behind(']', at);
        ++at;
    }
}

bool readIndex(DigiwattText &text, DigiwattInstants &instants)
{
    if (!text.take('['))
        return false;
    instants.seconds.reserve(std::size_t(text.left()) / 32);
    return text.goTo(readInstants(text.letters(), text.end(), instants));
}

bool readColumns(DigiwattText &text, DigiwattFrame &frame)
{
    if (!text.take('['))
        return false;
    if (text.take(']'))
        return true;
    do {
        const auto name = text.plainName();
        if (!name)
            return false;
        frame.columns.append(QString::fromLatin1(*name));
    } while (text.take(','));
    return text.take(']');
}

/** The row that begins with a bracket at @p at, into a place of each column; the letter behind it. */
const char *readRow(const char *at, DigiwattDigits &digits, double *const *columns, std::size_t count, std::size_t row)
{
    at = DigiwattCells::behind('[', at);
    for (std::size_t i = 0; at && i < count; ++i) {
        at = DigiwattCells::readCell(DigiwattCells::behindBlanks(at), digits, columns[i][row]);
        at = at ? DigiwattCells::behind(i + 1 < count ? ',' : ']', at) : at;
    }
    return at;
}

const char *readRows(const char *at, const char *end, const std::vector<double *> &columns, std::size_t rows)
{
    DigiwattDigits digits(end);
    for (std::size_t row = 0; at && row < rows; ++row) {
        at = readRow(at, digits, columns.data(), columns.size(), row);
        at = at ? DigiwattCells::behind(row + 1 < rows ? ',' : ']', at) : at;
    }
    return at;
}

/** As many rows as there are instants. A value takes two letters at least, so a text that is too short for all is not begun. */
bool readData(DigiwattText &text, DigiwattFrame &frame)
{
    const std::size_t rows = frame.rows(), columns = std::size_t(frame.columns.size());
    if (rows == 0 || columns == 0 || rows > std::size_t(text.left()) / 2 / columns)
        return false;
    std::vector<double *> places;
    for (std::size_t i = 0; i < columns; ++i)
        places.push_back(frame.values.emplace_back(rows).data());
    return text.take('[') && text.goTo(readRows(text.letters(), text.end(), places, rows));
}

/** In the order in which pandas writes them. */
bool readTable(DigiwattText &text, DigiwattFrame &frame)
{
    return text.take('{') && text.takeName("index") && readIndex(text, frame.index.instants) && text.take(',') && text.takeName("columns")
        && readColumns(text, frame) && text.take(',') && text.takeName("data") && readData(text, frame) && text.take('}');
}

/** Whether the names that lead to the table can be found by their letters: each stands there once, and nothing is escaped. */
bool isPlain(const QByteArray &rest, const QByteArray &quoted)
{
    return !rest.contains('\\') && rest.count(quoted) == 1 && rest.count("\"data\"") == 1;
}
}

std::optional<DigiwattScan::Found> DigiwattScan::table(const QByteArray &answer, QByteArrayView name)
{
    const QByteArray quoted = '"' + name.toByteArray() + '"';
    const qsizetype begin = answer.indexOf(quoted);
    if (begin < 0)
        return {};
    DigiwattText text(answer, begin + quoted.size());
    if (!text.isBounded() || !text.take(':'))
        return {};
    const qsizetype start = text.at();
    Found found;
    if (!readTable(text, found.frame))
        return {};
    found.rest = answer.first(start) + "null" + answer.sliced(text.at());
    if (!isPlain(found.rest, quoted))
        return {};
    return found;
}
