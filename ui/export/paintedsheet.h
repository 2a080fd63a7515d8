// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>
#include <QString>

#include <functional>

class QPainter;

/** A page on paper, whatever it shows. */
struct PaintedSheet
{
    QSize size; /**< in pixels of 1/96 inch */
    QString title;
    QString description; /**< in words, for those who cannot see the picture */
    std::function<void(QPainter *painter)> paint; /**< all of it, into a rectangle of its size at the origin */
};
