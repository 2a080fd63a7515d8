// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/site.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

/** The user's sites, one a row: its slug, its name and its time zone. */
class SiteList : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using QAbstractListModel::QAbstractListModel;

    int count() const { return int(m_sites.size()); }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QHash<int, QByteArray> roleNames() const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const QList<Site> &sites() const { return m_sites; }
    /** Rows stay in place when these are the same sites in the same order. */
    void setSites(const QList<Site> &sites);

Q_SIGNALS:
    void countChanged();

private:
    enum Role { Slug = Qt::UserRole, Name, Zone };

    QList<Site> m_sites;
};
