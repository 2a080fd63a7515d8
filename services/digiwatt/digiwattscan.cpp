// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattscan.h"

#include "services/digiwatt/digiwattcells.h"
#include "services/digiwatt/digiwatttext.h"

namespace
{
/** `"2025-07-21T00:01:00Z"`, each. */
bool readIndex(DigiwattText &text, DigiwattInstants &instants)
{
    if (!text.take('['))
        return false;
    if (text.take(']'))
        return true;
    instants.seconds.reserve(std::size_t(text.left()) / 32);
    const char *before = nullptr;
    do {
        if (!DigiwattCells::readInstant(text, before, instants))
            return false;
    } while (text.take(','));
    return text.take(']');
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

bool readRow(DigiwattText &text, double *const *columns, std::size_t count, std::size_t row)
{
    if (!text.take('['))
        return false;
    for (std::size_t i = 0; i < count; ++i) {
        if ((i > 0 && !text.take(',')) || !DigiwattCells::readNumber(text, columns[i][row]))
            return false;
    }
    return text.take(']');
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
    if (!text.take('['))
        return false;
    for (std::size_t row = 0; row < rows; ++row) {
        if ((row > 0 && !text.take(',')) || !readRow(text, places.data(), columns, row))
            return false;
    }
    return text.take(']');
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
