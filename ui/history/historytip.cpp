// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historytip.h"

#include "ui/format.h"
#include "ui/history/historysamples.h"
#include "ui/palette.h"

using namespace Qt::StringLiterals;

void HistoryTip::setChart(const ChartPair &chart, const Scale &scale, const QStringList &hidden)
{
    if (chart.shown != m_chart.shown)
        m_sample = -1;
    m_chart = chart;
    m_scale = scale;
    m_hidden = hidden;
    fill();
}

double HistoryTip::start() const
{
    return isShown() ? double(HistorySamples::interval(*m_chart.shown, m_sample).start) : 0;
}

double HistoryTip::end() const
{
    return isShown() ? double(HistorySamples::interval(*m_chart.shown, m_sample).end) : 0;
}

QString HistoryTip::title() const
{
    return isShown() ? HistorySamples::title(*m_chart.shown, m_sample) : QString();
}

QString HistoryTip::comparedTitle() const
{
    const int sample = comparedSample();
    return sample < 0 ? QString() : HistorySamples::title(*m_chart.compared, sample);
}

QString HistoryTip::spoken() const
{
    QStringList words{title()};
    for (const TipRow &row : m_rows.rows())
        words.append(row.name + u' ' + row.value);
    return words.join(u", "_s);
}

void HistoryTip::pointAt(double time)
{
    pointAtSample(m_chart.shown ? HistorySamples::at(*m_chart.shown, qint64(time)) : -1);
}

void HistoryTip::pointAtSample(int sample)
{
    if (sample == m_sample)
        return;
    m_sample = sample;
    fill();
}

void HistoryTip::move(int by)
{
    const int count = m_chart.shown ? HistorySamples::count(*m_chart.shown) : 0;
    if (count == 0)
        return;
    const int from = isShown() ? m_sample + by : by > 0 ? 0 : count - 1;
    pointAtSample(std::clamp(from, 0, count - 1));
}

int HistoryTip::comparedSample() const
{
    if (!isShown() || !m_chart.compared)
        return -1;
    const ChartData &compared = *m_chart.compared;
    int sample = m_sample;
    if (compared.form == ChartData::Form::Lines) {
        const qint64 distance = HistorySamples::interval(*m_chart.shown, m_sample).start - m_chart.shown->range.start;
        sample = HistorySamples::at(compared, compared.range.start + distance);
    }
    return sample < HistorySamples::count(compared) ? sample : -1;
}

QList<TipRow> HistoryTip::rowsOf(const ChartData &data, int sample) const
{
    QList<TipRow> rows;
    Decimal sums[2];
    int parts[2] = {0, 0};
    for (const auto &series : data.series) {
        const auto value = HistorySamples::value(*series, data, sample);
        if (m_hidden.contains(series->key.id()) || (value && *value == Decimal()))
            continue;
        const Quality quality = HistorySamples::quality(*series, data, sample);
        const double kept = value ? value->toDouble() : qQNaN();
        rows.append({.rowId = series->key.id(),
                     .name = Format::series(series->key, series->name),
                     .value = Format::amount(kept, data.unit, m_scale),
                     .note = !value                     ? QString()
                         : quality == Quality::Missing  ? tr("incomplete")
                         : quality == Quality::Measured ? QString()
                                                        : tr("estimated"),
                     .light = Palette::ofSeries(series->key, false),
                     .dark = Palette::ofSeries(series->key, true)});
        sums[series->below] = sums[series->below] + value.value_or(Decimal());
        parts[series->below] += value.has_value();
    }
    if (data.form == ChartData::Form::Lines)
        return rows;
    const QString names[2] = {tr("Together"), tr("Together, out")};
    for (const int side : {0, 1}) {
        if (parts[side] > 1)
            rows.append({.rowId = u"total-%1"_s.arg(side),
                         .name = names[side],
                         .value = Format::amount(sums[side].toDouble(), data.unit, m_scale),
                         .total = true});
    }
    return rows;
}

void HistoryTip::fill()
{
    const int compared = comparedSample();
    m_rows.setRows(isShown() ? rowsOf(*m_chart.shown, m_sample) : QList<TipRow>());
    m_comparedRows.setRows(compared < 0 ? QList<TipRow>() : rowsOf(*m_chart.compared, compared));
    Q_EMIT changed();
}
