// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

/** A list of values whose roles are the properties of the value type. */
class GadgetListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    int count() const { return rowCount(); }
    QHash<int, QByteArray> roleNames() const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void countChanged();

protected:
    GadgetListModel(const QMetaObject &type, QObject *parent);

    virtual const void *gadgetAt(int row) const = 0;

    /** Replaces @p rows by @p next. Rows stay when @p id names the same values in the same order. */
    template<typename T, typename Id>
    void assign(QList<T> &rows, QList<T> next, Id T::*id)
    {
        const bool sameRows = std::ranges::equal(rows, next, {}, id, id);
        if (!sameRows)
            beginResetModel();
        const QList<T> old = std::exchange(rows, std::move(next));
        if (!sameRows) {
            endResetModel();
            Q_EMIT countChanged();
            return;
        }
        for (int row = 0; row < rows.size(); ++row) {
            if (rows[row] != old[row])
                Q_EMIT dataChanged(index(row), index(row));
        }
    }

private:
    const QMetaObject &m_type;
};
