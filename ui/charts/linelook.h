// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/qualityruns.h"

#include <QColor>

/** What a line is drawn with. */
struct LineLook
{
    static constexpr double thickness = 1.75;

    QColor color;
    QualityRuns estimated; /**< where it is dashed */
};
