// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gadgetlistmodel.h"

/** A list of values of type @p T, told apart by their member @p id. */
template<typename T, auto id>
class GadgetList : public GadgetListModel
{
public:
    explicit GadgetList(QObject *parent = nullptr)
        : GadgetListModel(T::staticMetaObject, parent)
    {
    }

    const QList<T> &rows() const { return m_rows; }
    void setRows(QList<T> rows) { assign(m_rows, std::move(rows), id); }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

private:
    const void *gadgetAt(int row) const override { return &m_rows[row]; }

    QList<T> m_rows;
};
