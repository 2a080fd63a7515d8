// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/chartdata.h"
#include "ui/words/scale.h"

#include <QAbstractTableModel>
#include <QtQml/qqmlregistration.h>

/** The chart's twin in words: a row for each sample, a column for when and one for each series. */
class HistoryTable : public QAbstractTableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the history controller")

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setChart(const std::shared_ptr<const ChartData> &data, const Scale &scale);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const ChartData> m_data;
    Scale m_scale;
};
