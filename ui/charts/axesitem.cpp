// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/axesitem.h"

#include "ui/charts/pixel.h"
#include "ui/palette/palette.h"

#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <QGraphicsLayout>
#include <QPaintEngine>

#include <cmath>

namespace
{
constexpr double hair = 1e-9; // QtCharts adds steps up, and would tell a sum just below zero as -0.0
}

AxesItem::AxesItem()
    : m_chart(new QChart)
    , m_axis(new QValueAxis)
{
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene.addItem(m_chart);
    m_chart->setBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->setMargins({});
    m_chart->setLocalizeNumbers(true);
    auto *const none = new QLineSeries; // without a series QtCharts lays out no axis
    m_chart->addSeries(none);
    m_chart->addAxis(m_axis, Qt::AlignLeft);
    none->attachAxis(m_axis);
    m_axis->setLineVisible(false);
    m_axis->setTickType(QValueAxis::TicksDynamic);
    m_axis->setTickAnchor(hair);
}

void AxesItem::setLook(const ChartLook &look)
{
    m_axis->setLabelsFont(look.font);
    m_axis->setLabelsColor(Palette::color(Palette::Role::Soft, look.dark));
    m_axis->setGridLinePen(QPen(Palette::color(Palette::Role::Grid, look.dark), 1));
    m_plot = {}; // to be laid out
}

void AxesItem::setFrame(const QSizeF &size, const QRectF &plot, const ValueScale &values)
{
    const QRectF whole({}, size);
    if (m_scene.sceneRect() == whole && m_plot == plot && m_values == values && m_locale == QLocale())
        return;
    prepareGeometryChange();
    m_plot = plot;
    m_values = values;
    m_locale = QLocale();
    m_edge = {};
    m_scene.setSceneRect(whole);
    m_chart->setGeometry(whole);
    m_chart->setLocale(m_locale);
    m_chart->setPlotArea(plot);
    m_axis->setTickInterval(std::max(values.step(), m_axis->tickInterval())); // the longer one first: QtCharts makes every tick at once
    m_axis->setRange(values.low(), values.high() + 2 * hair);
    m_axis->setTickInterval(values.step());
    m_axis->setLabelFormat(QStringLiteral("%.%1f").arg(values.decimals()));
    m_chart->layout()->activate(); // now: nobody waits for the event loop before painting
}

void AxesItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (painter->paintEngine()->type() != QPaintEngine::Raster)
        return m_scene.render(painter, boundingRect(), boundingRect(), Qt::IgnoreAspectRatio);
    const double pixel = pixelOf(*painter);
    if (m_edge.isNull() || m_edge.devicePixelRatio() != 1 / pixel)
        m_edge = painted(1 / pixel);
    painter->drawImage(QPointF(), m_edge);
    const double left = m_edge.width() * pixel;
    for (int y = 0; y < m_edge.height(); ++y) { // what has begun there goes on to the plot's right edge
        const QRgb color = m_edge.pixel(m_edge.width() - 1, y);
        if (qAlpha(color) > 0)
            painter->fillRect(QRectF(left, y * pixel, m_plot.right() - left, pixel), QColor::fromRgba(color));
    }
}

QImage AxesItem::painted(double ratio)
{
    QImage edge(int(std::ceil(m_plot.left() * ratio)) + 1, qRound(boundingRect().height() * ratio), QImage::Format_ARGB32_Premultiplied);
    edge.setDevicePixelRatio(ratio);
    edge.fill(Qt::transparent);
    QPainter painter(&edge);
    m_scene.render(&painter, boundingRect(), boundingRect(), Qt::IgnoreAspectRatio);
    return edge;
}
