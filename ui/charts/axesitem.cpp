// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/axesitem.h"

#include "ui/charts/pixel.h"
#include "ui/palette.h"

#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <QGraphicsLayout>
#include <QPaintEngine>

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
    m_picture = {};
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
    const double ratio = 1 / pixelOf(*painter);
    if (m_picture.isNull() || m_picture.devicePixelRatio() != ratio)
        m_picture = painted(ratio);
    painter->drawImage(QPointF(), m_picture);
}

QImage AxesItem::painted(double ratio)
{
    QImage picture((boundingRect().size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    m_scene.render(&painter, boundingRect(), boundingRect(), Qt::IgnoreAspectRatio);
    return picture;
}
