// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/figure.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>

#include <optional>

class QPainter;

/** One value of a figure. */
struct FigureCell
{
    int slot = -1;
    int row = -1;

    bool operator==(const FigureCell &) const = default;
};

/** A figure with how and how large it is shown. */
struct FigureStage
{
    Figure figure;
    QSizeF size;
    QFont font;
    bool dark = false;
    QStringList hidden = {}; /**< ids of rows that are switched off */

    bool shows(int row) const { return !hidden.contains(figure.rows[row].id); }
    bool operator==(const FigureStage &) const = default;
};

/** Paints figures of one form, and says where in the picture their values are. */
class FigurePainter
{
public:
    virtual ~FigurePainter() = default;

    virtual void paint(QPainter *painter, const FigureStage &stage) const = 0;
    /** What stands at @p point. */
    virtual std::optional<FigureCell> cellAt(const FigureStage &stage, const QPointF &point) const = 0;
    /** The room of @p cell, which is tinted when it is pointed at. */
    virtual QRectF rectOf(const FigureStage &stage, const FigureCell &cell) const = 0;
    /** How high it has to be for all of it to be read. */
    virtual double heightOf(const FigureStage &stage) const = 0;
    /** Whether all rows of a slot are told of together, or each cell for itself. */
    virtual bool tellsSlots() const { return true; }
    /** Whether slots lie one below the other. */
    virtual bool isUpright() const { return false; }
};
