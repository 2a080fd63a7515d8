// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scope/sitelist.h"

#include <algorithm>

QHash<int, QByteArray> SiteList::roleNames() const
{
    return {{Slug, "slug"}, {Name, "name"}, {Zone, "zone"}};
}

QVariant SiteList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Site &site = m_sites[index.row()];
    switch (role) {
    case Slug:
        return site.slug;
    case Name:
        return site.name;
    case Zone:
        return QString::fromLatin1(site.zone);
    }
    return {};
}

void SiteList::setSites(const QList<Site> &sites)
{
    if (std::ranges::equal(m_sites, sites, {}, &Site::uuid, &Site::uuid)) {
        m_sites = sites;
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_sites = sites;
    endResetModel();
    Q_EMIT countChanged();
}
