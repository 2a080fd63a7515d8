// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figuretable.h"

#include "ui/words/format.h"

void FigureTable::setFigure(const Figure &figure)
{
    beginResetModel();
    m_figure = figure;
    endResetModel();
}

int FigureTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_figure.slotCount();
}

int FigureTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_figure.slotCount() == 0 ? 0 : 1 + int(m_figure.rows.size());
}

QVariant FigureTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return m_figure.slotTitleOf(index.row());
    const int row = index.column() - 1;
    const QString amount = m_figure.amount(row, index.row());
    const QString note = m_figure.noteOf(row, index.row());
    return note.isEmpty() ? amount : Format::tr("%1 · %2", "value, note").arg(amount, note);
}

QVariant FigureTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return section == 0 ? m_figure.slotTitle : m_figure.rows[section - 1].name;
}
