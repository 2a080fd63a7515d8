// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvtimememo.h"

#include <algorithm>

const std::optional<CsvTimes::Text> &CsvTimeMemo::apart(QByteArrayView cell)
{
    if (cell.size() == m_size && std::ranges::equal(cell, QByteArrayView(m_letters.data(), m_size)))
        return m_text;
    m_text = CsvTimes::apart(cell);
    m_size = cell.size() <= qsizetype(m_letters.size()) ? cell.size() : -1;
    std::copy_n(cell.begin(), std::max(m_size, qsizetype(0)), m_letters.begin());
    return m_text;
}
