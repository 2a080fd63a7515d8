// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/pannedcharts.h"

#include "tests/bench/household.h"

#include "ui/charts/chartitem.h"
#include "ui/palette/palette.h"

#include <QQuickRenderControl>
#include <QQuickRenderTarget>
#include <QQuickWindow>

namespace
{
ChartPair household()
{
    auto line = std::make_shared<ChartSeries>();
    line->key = {QStringLiteral("home"), SeriesKind::Home, {}};
    line->start = Household::firstMinute;
    line->step = 60;
    line->values.assign(PannedCharts::watts().begin(), PannedCharts::watts().end());
    line->pyramid = Pyramid(line->values);
    auto data = std::make_shared<ChartData>();
    data->form = ChartData::Form::Lines;
    data->unit = {Unit::Kind::Watt, {}};
    data->zone = *SiteZone::withId("America/Los_Angeles");
    data->range = {line->start, line->start + line->step * qint64(line->values.size())};
    data->span = data->range;
    data->series = {line};
    return {data, nullptr};
}

class OurChart : public PannedChart
{
public:
    OurChart()
        : m_picture(PannedCharts::width, PannedCharts::height, QImage::Format_ARGB32_Premultiplied)
        , m_window(&m_control)
    {
        m_window.setColor(Palette::color(Palette::Role::Card, false));
        m_window.setGeometry(0, 0, PannedCharts::width, PannedCharts::height);
        m_window.contentItem()->setSize(m_window.size());
        m_window.setRenderTarget(QQuickRenderTarget::fromPaintDevice(&m_picture));
        m_control.initialize();
        m_item.setParentItem(m_window.contentItem());
        m_item.setSize(m_window.size());
        m_item.setChart(household());
    }

    void show(qint64 first, qint64 count) override
    {
        const qint64 start = Household::firstMinute + first * 60;
        m_item.showRange(start, start + count * 60);
        m_control.polishItems();
        m_control.sync();
        m_control.render();
    }
    double highestPainted() override
    {
        const QColor ink = Palette::color(Palette::Role::Home, false);
        const QRectF plot = m_item.plotArea();
        const double share = (PannedCharts::highestInk(m_picture, plot, ink) - plot.top()) / plot.height();
        const ValueScale &values = m_item.frame().values;
        return values.unit().kept(values.high() - share * (values.high() - values.low()));
    }

private:
    QImage m_picture;
    QQuickRenderControl m_control;
    QQuickWindow m_window;
    ChartItem m_item;
};
}

std::shared_ptr<PannedChart> PannedCharts::ours()
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    return std::make_shared<OurChart>();
}

const std::vector<std::int64_t> &PannedCharts::watts()
{
    static const std::vector<std::int64_t> all = Household::load();
    return all;
}

double PannedCharts::highestInk(const QImage &picture, const QRectF &plot, const QColor &ink)
{
    for (int y = int(plot.top()) - 2; y < int(plot.bottom()); ++y) {
        for (int x = int(plot.left()) + 2; x < int(plot.right()) - 2; ++x) {
            const QColor pixel = picture.pixelColor(x, y);
            if (std::abs(pixel.red() - ink.red()) + std::abs(pixel.green() - ink.green()) + std::abs(pixel.blue() - ink.blue()) < 60)
                return y;
        }
    }
    return plot.bottom();
}
