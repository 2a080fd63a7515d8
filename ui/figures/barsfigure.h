// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/linesfigure.h"

/** Lines one below the other: a name, a bar and its value. The second row, if there is one, is a pale bar behind the first. */
class BarsFigure : public LinesFigure
{
public:
    void paint(QPainter *painter, const FigureStage &stage) const override;
};
