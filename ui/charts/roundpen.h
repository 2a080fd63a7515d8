// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/columnpicture.h"

#include <QPointF>

/** A round pen that draws from left to right. As such a line has one value at a time, what it covers of a slice is one stretch. */
struct RoundPen
{
    double radius; /**< as all, in pixels of the picture */
    double left; /**< it covers nothing before, */
    double right; /**< and nothing after */

    /** From @p from to @p to, which may be the same point. */
    void draw(ColumnPicture &picture, const QPointF &from, const QPointF &to) const;
};
