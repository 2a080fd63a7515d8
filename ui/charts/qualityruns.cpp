// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/qualityruns.h"

QualityRuns::QualityRuns(const ChartSeries &series, Quality quality)
{
    bool within = false;
    for (std::size_t i = 0; i < series.qualities.size(); ++i) {
        if ((series.qualities[i] == quality) != within) {
            within = !within;
            m_bounds.push_back(i);
        }
    }
    if (within)
        m_bounds.push_back(series.qualities.size());
}

bool QualityRuns::touch(std::size_t first, std::size_t end) const
{
    if (first >= end)
        return false;
    const auto next = std::ranges::upper_bound(m_bounds, first);
    const bool isWithin = (next - m_bounds.begin()) % 2 == 1;
    return isWithin || (next != m_bounds.end() && *next < end);
}
