// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/gadgetlistmodel.h"

#include <QMetaProperty>

GadgetListModel::GadgetListModel(const QMetaObject &type, QObject *parent)
    : QAbstractListModel(parent)
    , m_type(type)
{
}

QHash<int, QByteArray> GadgetListModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int i = 0; i < m_type.propertyCount(); ++i)
        names.insert(Qt::UserRole + i, m_type.property(i).name());
    return names;
}

QVariant GadgetListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || role < Qt::UserRole)
        return {};
    return m_type.property(role - Qt::UserRole).readOnGadget(gadgetAt(index.row()));
}
