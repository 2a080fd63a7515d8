// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scope/sitecontroller.h"

#include "models/values/serieskey.h"
#include "models/values/sitezone.h"
#include "services/deliver.h"
#include "services/store/serieswriter.h"
#include "ui/words/format.h"

#include <QTimeZone>
#include <QtConcurrentRun>

#include <algorithm>

SiteController::SiteController(SeriesWriter &writer, QObject *parent)
    : QObject(parent)
    , m_writer(writer)
{
}

QByteArray SiteController::zoneOf(const QString &name) const
{
    const QList<Site> &sites = m_list.sites();
    const auto site = std::ranges::find(sites, slugOf(name), &Site::slug);
    return site == sites.end() ? QByteArray() : site->zone;
}

void SiteController::findZones()
{
    if (std::exchange(m_searched, true))
        return;
    const auto list = [] {
        QStringList zones;
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
            if (id.contains('/') && !id.startsWith("Etc/"))
                zones.append(QString::fromLatin1(id));
        }
        return zones;
    };
    deliver(QtConcurrent::run(list), this, [this](const QStringList &zones) {
        m_zones = zones;
        Q_EMIT zonesChanged();
    });
}

void SiteController::rename(int row, const QString &name)
{
    Site site = m_list.sites().value(row);
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return setMessage(tr("A site needs a name."));
    if (std::exchange(site.name, wanted) != wanted)
        save(site);
}

void SiteController::moveToZone(int row, const QString &zone)
{
    Site site = m_list.sites().value(row);
    const auto known = SiteZone::withId(zone.toLatin1());
    if (!known)
        return setMessage(Format::error(known.error()));
    if (std::exchange(site.zone, known->id()) != known->id())
        save(site);
}

void SiteController::save(const Site &site)
{
    deliver(m_writer.saveSite(site), this, [this](const Outcome &outcome) {
        setMessage(outcome ? QString() : Format::error(outcome.error()));
    });
}

void SiteController::setMessage(const QString &message)
{
    m_message = message;
    Q_EMIT messageChanged();
}
