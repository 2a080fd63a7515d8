// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/linesfigure.h"

/** A way from one total to another in steps, each beginning where the one before it ended. The first and the last slot are totals. */
class BridgeFigure : public LinesFigure
{
public:
    void paint(QPainter *painter, const FigureStage &stage) const override;
};
