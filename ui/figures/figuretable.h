// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/figure.h"

#include <QAbstractTableModel>
#include <QtQml/qqmlregistration.h>

/** A figure's twin in words: a line a slot, a column for its name and one for each row. */
class FigureTable : public QAbstractTableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the controller of a figure")

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setFigure(const Figure &figure);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Figure m_figure;
};
