// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainter>

/** The size of one pixel of the device that @p painter paints on, in the units of the painter. */
inline double pixelOf(const QPainter &painter)
{
    return 1 / painter.deviceTransform().m11();
}
