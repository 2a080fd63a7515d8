// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/chartdata.h"

/** The stretches of a series whose values have one quality. However many values there are, a stretch is found in logarithmic time. */
class QualityRuns
{
public:
    QualityRuns(const ChartSeries &series, Quality quality);

    bool isEmpty() const { return m_bounds.empty(); }
    /** Whether any of the values in [first, end) has the quality. */
    bool touch(std::size_t first, std::size_t end) const;

private:
    std::vector<std::size_t> m_bounds; // in turns the first value of a stretch and the first after it
};
