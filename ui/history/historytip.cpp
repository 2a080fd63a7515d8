// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historytip.h"

#include "ui/history/historysamples.h"
#include "ui/history/historytotals.h"
#include "ui/palette/palette.h"
#include "ui/words/format.h"

using namespace Qt::StringLiterals;

void HistoryTip::setChart(const HistoryAnswer &answer, const Scale &scale, const QStringList &hidden)
{
    const double start = this->start();
    const bool stays = isShown() && answer.chart.shown->range == m_chart.shown->range && answer.chart.shown->form == m_chart.shown->form;
    m_chart = answer.chart;
    m_sample = stays ? HistorySamples::at(*m_chart.shown, qint64(start)) : -1;
    m_totals = answer.totals;
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
    return isShown() ? HistorySamples::title(*m_chart.shown, m_sample, m_chart.compared != nullptr) : QString();
}

QString HistoryTip::comparedTitle() const
{
    const int sample = comparedSample();
    return sample < 0 ? QString() : HistorySamples::title(*m_chart.compared, sample, true);
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

QList<TipRow> HistoryTip::rowsOf(const ChartData &data, const ChartData &totals, int sample) const
{
    QList<TipRow> rows;
    bool isKnown = false;
    for (const auto &series : data.series) {
        const auto value = HistorySamples::value(*series, data, sample);
        isKnown = isKnown || value;
        if (!m_hidden.contains(series->key.id()) && value != Decimal())
            rows.append(rowOf(*series, data, sample));
    }
    if (!isKnown)
        return {};
    for (const bool below : {false, true}) {
        if (const auto sum = sumOf(data, below, totals, sample))
            rows.append(*sum);
    }
    return rows;
}

TipRow HistoryTip::rowOf(const ChartSeries &series, const ChartData &data, int sample) const
{
    const auto value = HistorySamples::value(series, data, sample);
    TipRow row{.rowId = series.key.id(),
               .name = Format::series(series.key, series.name),
               .value = Format::amount(value ? value->toDouble() : qQNaN(), data.unit, m_scale),
               .light = Palette::ofSeries(series.key, false),
               .dark = Palette::ofSeries(series.key, true)};
    const Quality quality = HistorySamples::quality(series, data, sample);
    if (value && quality == Quality::Missing)
        row.note = tr("incomplete");
    else if (value && quality == Quality::Repaired)
        row.note = tr("repaired");
    else if (value && quality != Quality::Measured)
        row.note = tr("estimated");
    return row;
}

std::optional<TipRow> HistoryTip::sumOf(const ChartData &data, bool below, const ChartData &totals, int sample) const
{
    if (data.form == ChartData::Form::Lines)
        return {};
    Decimal sum;
    int parts = 0;
    for (const auto &series : data.series) {
        const auto value = HistorySamples::value(*series, data, sample);
        if (series->below != below || m_hidden.contains(series->key.id()) || value.value_or(Decimal()) == Decimal())
            continue;
        sum = sum + *value;
        ++parts;
    }
    TipRow row{.rowId = below ? u"total-below"_s : u"total"_s, .name = below ? tr("Exported and stored") : tr("Together"), .total = true};
    const HistoryTotals whole = HistoryTotals::of(totals, sample, sample + 1);
    const bool isHome = !below && whole.hasFlows() && whole.used;
    if (isHome) {
        row.name = tr("Home used");
        sum = *whole.used;
    }
    row.value = Format::amount(sum.toDouble(), data.unit, m_scale);
    return parts > 1 || isHome ? std::optional(row) : std::nullopt;
}

void HistoryTip::fill()
{
    const int compared = comparedSample();
    m_rows.setRows(isShown() ? rowsOf(*m_chart.shown, *m_totals.shown, m_sample) : QList<TipRow>());
    m_comparedRows.setRows(compared < 0 ? QList<TipRow>() : rowsOf(*m_chart.compared, *m_totals.compared, compared));
    Q_EMIT changed();
}
