// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartscene.h"

#include "ui/palette/palette.h"

#include <QFontMetricsF>
#include <QGraphicsItemGroup>
#include <QGraphicsSimpleTextItem>
#include <QPainter>

#include <cmath>

namespace
{
constexpr double leastLeft = 44;
constexpr double rightMargin = 16;
constexpr double labelGap = 10;

enum Layer { Axes, Behind, Zero, Values, Front };
}

ChartScene::ChartScene(QObject *parent)
    : QGraphicsScene(parent)
    , m_axes(new AxesItem)
    , m_zero(new QGraphicsLineItem)
    , m_unit(new QGraphicsSimpleTextItem)
    , m_labels(new TimeLabelsItem)
    , m_bars(new BarsItem)
    , m_comparedBars(new BarsItem)
    , m_lines(new QGraphicsItemGroup)
{
    setItemIndexMethod(NoIndex);
    const std::pair<QGraphicsItem *, Layer> items[] = {
        {m_axes, Axes}, {m_comparedBars, Behind}, {m_bars, Values}, {m_lines, Values}, {m_zero, Front}, {m_unit, Front}, {m_labels, Front}};
    for (const auto &[item, layer] : items) {
        item->setZValue(layer);
        addItem(item);
    }
}

ChartScene::~ChartScene() = default;

void ChartScene::setContent(const ChartPair &pair, const ChartLook &look)
{
    m_pair = pair;
    m_look = look;
    const bool bars = pair.shown && pair.shown->form == ChartData::Form::Bars;
    m_bars->setContent(bars ? pair.shown : nullptr, look, pair.compared ? BarsItem::Place::Shown : BarsItem::Place::Alone);
    m_comparedBars->setContent(bars ? pair.compared : nullptr, look, BarsItem::Place::Compared);
    for (const auto &[item, compared] : m_lineItems)
        delete item;
    m_lineItems.clear();
    if (pair.shown && !bars) {
        if (pair.compared)
            makeLines(*pair.compared, true);
        makeLines(*pair.shown, false);
    }
    const auto soft = Palette::color(Palette::Role::Soft, look.dark);
    m_axes->setLook(look);
    m_zero->setPen(QPen(Palette::color(Palette::Role::Zero, look.dark), 1));
    m_zero->setZValue(bars ? Front : Zero);
    m_unit->setFont(look.font);
    m_unit->setBrush(soft);
    m_labels->setLook(look.font, soft);
}

void ChartScene::makeLines(const ChartData &data, bool compared)
{
    int lane = 0;
    for (const auto &line : m_look.shown(data)) {
        const QColor hue = Palette::ofSeries(line->key, m_look.dark);
        auto *const item = new MinMaxItem(line, compared ? Palette::paler(hue, m_look.dark) : hue, m_lines);
        if (item->hasRepairs())
            item->setRepairLane(lane++);
        m_lineItems.emplace_back(item, compared);
    }
}

ChartExtent ChartScene::extentOf(const TimeScale &times) const
{
    const ChartData &shown = *m_pair.shown;
    const ChartData *const compared = m_pair.compared.get();
    if (shown.form == ChartData::Form::Bars) {
        const auto [first, end] = times.visibleSlots();
        const ChartExtent extent = ChartExtent::ofBars(shown, m_look, first, end);
        return compared ? extent.united(ChartExtent::ofBars(*compared, m_look, first, end)) : extent;
    }
    const Interval &visible = times.visible();
    const ChartExtent extent = ChartExtent::ofLines(shown, m_look, visible);
    if (!compared)
        return extent;
    const qint64 shift = shiftOfCompared();
    return extent.united(ChartExtent::ofLines(*compared, m_look, {visible.start - shift, visible.end - shift}));
}

qint64 ChartScene::shiftOfCompared() const
{
    return m_pair.compared ? m_pair.shown->range.start - m_pair.compared->range.start : 0;
}

void ChartScene::layOut(const QSizeF &size, const Interval &visible)
{
    setSceneRect(QRectF({}, size));
    for (QGraphicsItem *const item : {static_cast<QGraphicsItem *>(m_axes),
                                      static_cast<QGraphicsItem *>(m_zero),
                                      static_cast<QGraphicsItem *>(m_unit),
                                      static_cast<QGraphicsItem *>(m_labels)})
        item->setVisible(m_pair.shown != nullptr);
    m_frame = {};
    if (!m_pair.shown || size.isEmpty())
        return;
    const QFontMetricsF metrics(m_look.font);
    const double top = std::ceil(metrics.height() + 1.4 * labelGap);
    const double bottom = std::floor(size.height() - metrics.height() - labelGap);
    const Interval range = visible.isEmpty() ? TimeScale::whole(*m_pair.shown) : visible;
    const ChartExtent extent = extentOf(TimeScale(m_pair.shown, range, 0, size.width()));
    const ValueScale values(extent.low, extent.high, m_pair.shown->unit, top, bottom);
    double left = leastLeft;
    for (const double tick : values.ticks())
        left = std::max(left, std::ceil(metrics.horizontalAdvance(QLocale().toString(tick, 'f', values.decimals()))) + 2 * labelGap);
    const double width = std::max(1.0, std::floor(size.width() - rightMargin - left));
    m_frame = {QRectF(left, top, width, bottom - top), TimeScale(m_pair.shown, range, left, width), values};
    placeValues(size);
    const double line = metrics.height();
    m_labels->setLabels(TimeLabels::of(*m_pair.shown, m_frame.times, metrics, 0, size.width()),
                        QRectF(0, std::round(size.height() - line), size.width(), line));
}

void ChartScene::placeValues(const QSizeF &size)
{
    const ValueScale &values = m_frame.values;
    m_axes->setFrame(size, m_frame.plot, values);
    const double zero = std::floor(values.zero()) + 0.5;
    m_zero->setLine(m_frame.plot.left(), zero, m_frame.plot.right(), zero);
    m_unit->setText(values.unit().unit);
    m_bars->setFrame(m_frame);
    m_comparedBars->setFrame(m_frame);
    for (const auto &[item, compared] : m_lineItems)
        item->setFrame(m_frame, compared ? shiftOfCompared() : 0);
}

void ChartScene::paint(QPainter *painter, const QRectF &target)
{
    render(painter, target, sceneRect(), Qt::IgnoreAspectRatio);
}
