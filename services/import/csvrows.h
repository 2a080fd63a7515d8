// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/error.h"

#include <QByteArrayView>

#include <deque>
#include <optional>
#include <vector>

/** Splits CSV text (UTF-8) into rows of cells by RFC 4180. Lines end with CR LF, LF or CR; cells are views into the text. */
class CsvRows
{
public:
    static constexpr qsizetype largestCell = 1 << 20;
    static constexpr std::size_t mostColumns = 4096;

    /** @p delimiter 0: a line is one cell. With a @p width, a row of another number of cells is an error and blank lines are
     *  passed over (in a table of one column a blank line is an empty cell). */
    CsvRows(QByteArrayView text, char delimiter, std::size_t width = 0);

    /** Goes to the next row; false at the end and at an error. */
    bool next();
    const std::vector<QByteArrayView> &cells() const { return m_cells; }
    int line() const { return m_rowLine; } /**< on which the row begins, from 1 */
    qsizetype position() const { return m_at; } /**< in bytes */
    QByteArrayView text() const { return m_text; } /**< without blank lines at its end */
    /** Goes on at @p position, behind as many more rows of a line each. */
    void skipTo(qsizetype position, std::size_t rows);
    const std::optional<Error> &error() const { return m_error; }

private:
    bool readRow();
    bool readQuoted();
    void readPlain();
    bool fail(Error::Kind kind, int line, const QString &field, const QString &found);

    QByteArrayView m_text;
    char m_delimiter;
    std::size_t m_width;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_rowLine = 0;
    std::vector<QByteArrayView> m_cells;
    std::deque<QByteArray> m_unquoted; /**< cells of this row that held doubled quotes */
    std::optional<Error> m_error;
};
