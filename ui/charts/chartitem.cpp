// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartitem.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>

namespace
{
constexpr double dimmedOpacity = 0.45;

/** The application's font, smaller in the measure that labels are. */
QFont labelFont()
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(qRound(QFontInfo(font).pixelSize() * 12.0 / 14));
    return font;
}
}

ChartItem::ChartItem(QQuickItem *parent)
    : QQuickItem(parent)
{
    m_look.font = labelFont();
    setFlag(ItemHasContents);
}

void ChartItem::setChart(const ChartPair &chart)
{
    if (m_chart == chart)
        return;
    m_chart = chart;
    m_visible = m_chart.shown ? TimeScale::whole(*m_chart.shown) : Interval{};
    m_scene.setContent(m_chart, m_look);
    layOut();
    Q_EMIT chartChanged();
    Q_EMIT visibleChanged();
}

void ChartItem::changeLook(const ChartLook &look)
{
    if (m_look == look)
        return;
    m_look = look;
    m_scene.setContent(m_chart, m_look);
    layOut();
    Q_EMIT lookChanged();
}

void ChartItem::setDark(bool dark)
{
    ChartLook look = m_look;
    look.dark = dark;
    changeLook(look);
}

void ChartItem::setFont(const QFont &font)
{
    ChartLook look = m_look;
    look.font = font;
    changeLook(look);
}

void ChartItem::setHidden(const QStringList &hidden)
{
    ChartLook look = m_look;
    look.hidden = hidden;
    changeLook(look);
}

void ChartItem::setIsolated(const QString &isolated)
{
    ChartLook look = m_look;
    look.isolated = isolated;
    changeLook(look);
}

void ChartItem::setDimmed(bool dimmed)
{
    if (m_dimmed == dimmed)
        return;
    m_dimmed = dimmed;
    polish();
    Q_EMIT lookChanged();
}

void ChartItem::setVisibleStart(qint64 start)
{
    showRange(start, m_visible.end);
}

void ChartItem::setVisibleEnd(qint64 end)
{
    showRange(m_visible.start, end);
}

void ChartItem::showRange(qint64 start, qint64 end)
{
    if (m_visible == Interval{start, end})
        return;
    m_visible = {start, end};
    layOut();
    Q_EMIT visibleChanged();
}

void ChartItem::showAll()
{
    const Interval whole = m_chart.shown ? TimeScale::whole(*m_chart.shown) : Interval{};
    showRange(whole.start, whole.end);
}

double ChartItem::slotWidth() const
{
    const bool bars = m_chart.shown && m_chart.shown->form == ChartData::Form::Bars;
    return bars && !plotArea().isEmpty() ? m_scene.frame().times.slotWidth() : 0;
}

int ChartItem::intervalAt(double x) const
{
    const std::optional<std::size_t> slot = m_scene.frame().times.slotAt(x);
    return slot ? int(*slot) : -1;
}

double ChartItem::xOfInterval(int index) const
{
    return m_scene.frame().times.xOfSlot(std::size_t(std::max(index, 0)));
}

qint64 ChartItem::timeAt(double x) const
{
    return qRound64(m_scene.frame().times.timeAt(x));
}

double ChartItem::xOf(qint64 time) const
{
    return m_scene.frame().times.xOf(double(time));
}

void ChartItem::layOut()
{
    m_scene.layOut(size(), m_visible);
    polish();
    Q_EMIT laidOut();
}

void ChartItem::updatePolish()
{
    const double ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    m_image = QImage((size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (!m_image.isNull()) {
        m_image.setDevicePixelRatio(ratio);
        m_image.fill(Qt::transparent);
        QPainter painter(&m_image);
        m_scene.paint(&painter, QRectF({}, size()));
        if (m_dimmed) { // the scene's items set an opacity of their own
            painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
            painter.fillRect(QRectF({}, size()), QColor::fromRgbF(0, 0, 0, dimmedOpacity));
        }
    }
    m_imageIsNew = true;
    update();
}

QSGNode *ChartItem::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    if (m_image.isNull()) {
        delete node;
        return nullptr;
    }
    auto *image = static_cast<QSGImageNode *>(node);
    if (!image) {
        image = window()->createImageNode();
        image->setOwnsTexture(true);
        m_imageIsNew = true;
    }
    if (std::exchange(m_imageIsNew, false))
        image->setTexture(window()->createTextureFromImage(m_image));
    image->setRect(boundingRect());
    return image;
}

void ChartItem::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() != oldGeometry.size())
        layOut();
}

void ChartItem::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange)
        polish();
}
