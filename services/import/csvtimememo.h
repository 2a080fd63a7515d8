// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/import/csvtimes.h"

/** Takes the cells of one column apart; one that is the same as the cell before, as dates beside times of day are, is not read anew. */
class CsvTimeMemo
{
public:
    const std::optional<CsvTimes::Text> &apart(QByteArrayView cell);

private:
    std::array<char, 48> m_letters{}; /**< of the last cell, which need not be there any more */
    qsizetype m_size = -1; /**< none yet, or longer than that */
    std::optional<CsvTimes::Text> m_text;
};
