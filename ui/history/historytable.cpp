// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historytable.h"

#include "ui/history/historysamples.h"
#include "ui/words/format.h"

void HistoryTable::setChart(const std::shared_ptr<const ChartData> &data, const Scale &scale)
{
    beginResetModel();
    m_data = data;
    m_scale = scale;
    endResetModel();
}

int HistoryTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_data ? 0 : HistorySamples::count(*m_data);
}

int HistoryTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_data ? 0 : 1 + int(m_data->series.size());
}

QVariant HistoryTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return HistorySamples::title(*m_data, index.row());
    const ChartSeries &series = *m_data->series[index.column() - 1];
    const auto value = HistorySamples::value(series, *m_data, index.row());
    const QString amount = Format::amount(value ? value->toDouble() : qQNaN(), m_data->unit, m_scale);
    const bool isRepaired = value && HistorySamples::quality(series, *m_data, index.row()) == Quality::Repaired;
    return isRepaired ? tr("%1, repaired").arg(amount) : amount;
}

QVariant HistoryTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return tr("When");
    const ChartSeries &series = *m_data->series[section - 1];
    return Format::series(series.key, series.name);
}
