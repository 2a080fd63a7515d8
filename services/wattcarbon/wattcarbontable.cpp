// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattcarbon/wattcarbontable.h"

#include <QStringDecoder>

namespace
{
/** Takes a table letter by letter. */
class Reader
{
public:
    void take(QChar letter)
    {
        if (letter == u'"')
            quote();
        else if (m_isQuoted)
            m_cell += letter;
        else if (letter == u',')
            endCell();
        else if (letter == u'\n')
            endRow();
        else
            m_cell += letter;
        m_wasQuote = letter == u'"' && !m_isQuoted;
    }

    std::optional<QList<QStringList>> end()
    {
        endRow();
        return m_isQuoted ? std::nullopt : std::optional(m_rows);
    }

private:
    /** A second one after one that closed is one of the cell. */
    void quote()
    {
        if (!m_isQuoted && m_wasQuote)
            m_cell += u'"';
        m_isQuoted = !m_isQuoted;
    }

    void endCell()
    {
        m_row.append(m_cell);
        m_cell.clear();
    }

    void endRow()
    {
        if (m_cell.endsWith(u'\r'))
            m_cell.chop(1);
        if (!m_cell.isEmpty() || !m_row.isEmpty()) {
            endCell();
            m_rows.append(m_row);
        }
        m_row.clear();
    }

    QList<QStringList> m_rows;
    QStringList m_row;
    QString m_cell;
    bool m_isQuoted = false;
    bool m_wasQuote = false;
};
}

std::optional<QList<QStringList>> WattCarbonTable::rows(const QByteArray &csv)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(csv);
    if (decoder.hasError())
        return {};
    Reader reader;
    for (const QChar letter : text)
        reader.take(letter);
    return reader.end();
}
