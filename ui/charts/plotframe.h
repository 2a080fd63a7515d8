// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/timescale.h"
#include "ui/charts/valuescale.h"

#include <QRectF>

/** Where in the scene a chart's values are drawn, and by what scales. */
struct PlotFrame
{
    QRectF plot;
    TimeScale times;
    ValueScale values;
};
