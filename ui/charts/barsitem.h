// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartlook.h"
#include "ui/charts/plotframe.h"

#include <QGraphicsItem>

/** Stacked bars: parts up and down from the zero line, equally wide. Estimated parts are hatched, repaired ones
 *  cross-hatched, partial ones outlined. */
class BarsItem : public QGraphicsItem
{
public:
    /** Where in its interval a stack stands: alone, or beside the one it is compared with. */
    enum class Place { Alone, Shown, Compared };

    void setContent(const std::shared_ptr<const ChartData> &data, const ChartLook &look, Place place);
    void setFrame(const PlotFrame &frame);

    QRectF boundingRect() const override { return m_frame.plot; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintStack(QPainter *painter, std::size_t slot, double grain) const;
    /** From left to right of the stack in @p slot, on whole pixels of size @p grain. */
    std::pair<double, double> edges(std::size_t slot, double grain) const;

    /** A series with what is the same for all of its parts. */
    struct Kind
    {
        std::shared_ptr<const ChartSeries> series;
        double worth = 0; /**< of one of its mantissas on the axis */
        QColor color;
        QColor pale;
    };

    std::vector<Kind> m_kinds; // in stack order
    Place m_place = Place::Alone;
    PlotFrame m_frame;
};
