// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/household.h"
#include "tests/bench/pannedcharts.h"

#include <QApplication>
#include <QDateTime>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <qcustomplot.h>

namespace
{
constexpr double highest = 14000; // watts of the value axes
const QColor ink(32, 96, 223);

double milliseconds(qint64 minute)
{
    return 1e3 * double(Household::firstMinute + minute * 60);
}

class QtChart : public PannedChart
{
public:
    explicit QtChart(bool decimates)
        : m_decimates(decimates)
    {
        m_chart->addSeries(m_series);
        m_chart->addAxis(m_times, Qt::AlignBottom);
        m_chart->addAxis(m_values, Qt::AlignLeft);
        m_series->attachAxis(m_times);
        m_series->attachAxis(m_values);
        m_series->setColor(ink);
        m_times->setFormat(QStringLiteral("dd MMM hh:mm"));
        m_values->setRange(0, highest);
        m_chart->legend()->hide();
        m_view.resize(PannedCharts::width, PannedCharts::height);
        m_view.show();
        QApplication::processEvents();
    }

    void show(qint64 first, qint64 count) override
    {
        const QList<QPointF> points = m_decimates ? columnsOf(first, count) : allOf(first, count);
        if (m_decimates)
            m_series->clear();
        m_times->setRange(QDateTime::fromMSecsSinceEpoch(qint64(milliseconds(first))),
                          QDateTime::fromMSecsSinceEpoch(qint64(milliseconds(first + count))));
        m_series->replace(points);
        m_view.viewport()->repaint();
        QApplication::processEvents();
    }
    double highestPainted() override
    {
        const QRectF plot = m_chart->plotArea().translated(m_view.mapFromScene(QPointF()));
        const double y = PannedCharts::highestInk(m_view.viewport()->grab().toImage(), plot, ink);
        return highest * (plot.bottom() - y) / plot.height();
    }

private:
    QPointF pointAt(qint64 minute) const { return {milliseconds(minute), double(m_watts[std::size_t(minute)])}; }
    QList<QPointF> allOf(qint64 first, qint64 count) const
    {
        QList<QPointF> points;
        points.reserve(count);
        for (qint64 i = first; i < first + count; ++i)
            points.append(pointAt(i));
        return points;
    }
    QList<QPointF> columnsOf(qint64 first, qint64 count) const
    {
        const auto columns = qint64(m_chart->plotArea().width());
        QList<QPointF> points;
        points.reserve(2 * columns);
        for (qint64 column = 0; column < columns; ++column) {
            const auto begin = m_watts.begin() + first + count * column / columns;
            const auto end = m_watts.begin() + first + count * (column + 1) / columns;
            if (begin == end)
                continue;
            const auto [low, high] = std::minmax_element(begin, end);
            points.append(pointAt(std::min(low, high) - m_watts.begin()));
            if (low != high)
                points.append(pointAt(std::max(low, high) - m_watts.begin()));
        }
        return points;
    }

    const bool m_decimates;
    const std::vector<std::int64_t> &m_watts = PannedCharts::watts();
    QChart *const m_chart = new QChart; // the view's
    QLineSeries *const m_series = new QLineSeries; // the chart's, as its axes
    QDateTimeAxis *const m_times = new QDateTimeAxis;
    QValueAxis *const m_values = new QValueAxis;
    QChartView m_view{m_chart};
};

class CustomPlot : public PannedChart
{
public:
    CustomPlot()
    {
        QVector<QCPGraphData> data;
        data.reserve(Household::minutes);
        qint64 minute = 0;
        for (const std::int64_t watts : PannedCharts::watts())
            data.append({milliseconds(minute++) / 1e3, double(watts)});
        m_plot.resize(PannedCharts::width, PannedCharts::height);
        m_plot.addGraph()->data()->set(data, true);
        m_plot.graph(0)->setPen(QPen(ink));
        m_plot.xAxis->setTicker(QSharedPointer<QCPAxisTickerDateTime>(new QCPAxisTickerDateTime));
        m_plot.yAxis->setRange(0, highest);
        m_plot.setNotAntialiasedElements(QCP::aeAll);
        m_plot.show();
        QApplication::processEvents();
    }

    void show(qint64 first, qint64 count) override
    {
        m_plot.xAxis->setRange(milliseconds(first) / 1e3, milliseconds(first + count) / 1e3);
        m_plot.replot(QCustomPlot::rpImmediateRefresh);
        QApplication::processEvents();
    }
    double highestPainted() override
    {
        const QRect plot = m_plot.axisRect()->rect();
        return highest * (plot.bottom() - PannedCharts::highestInk(m_plot.grab().toImage(), plot, ink)) / plot.height();
    }

private:
    QCustomPlot m_plot;
};
}

std::shared_ptr<PannedChart> PannedCharts::qtcharts()
{
    return std::make_shared<QtChart>(false);
}

std::shared_ptr<PannedChart> PannedCharts::decimated()
{
    return std::make_shared<QtChart>(true);
}

std::shared_ptr<PannedChart> PannedCharts::qcustomplot()
{
    return std::make_shared<CustomPlot>();
}
