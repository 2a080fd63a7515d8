// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/zonefinder.h"

#include "models/values/sitezone.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
/** Zones that most people of a country live in, in the order in which they are offered. */
const QByteArrayView mainZones[] = {
    "America/New_York",    "America/Chicago",
    "America/Denver",      "America/Los_Angeles",
    "America/Phoenix",     "America/Anchorage",
    "Pacific/Honolulu",    "Europe/Rome",
    "Europe/Berlin",       "Europe/Paris",
    "Europe/Madrid",       "Europe/London",
    "Europe/Dublin",       "Europe/Lisbon",
    "Europe/Amsterdam",    "Europe/Brussels",
    "Europe/Vienna",       "Europe/Zurich",
    "Europe/Warsaw",       "Europe/Prague",
    "Europe/Stockholm",    "Europe/Oslo",
    "Europe/Copenhagen",   "Europe/Helsinki",
    "Europe/Athens",       "Europe/Bucharest",
    "Europe/Kyiv",         "Europe/Istanbul",
    "Europe/Moscow",       "America/Toronto",
    "America/Vancouver",   "America/Edmonton",
    "America/Winnipeg",    "America/Regina",
    "America/Halifax",     "America/St_Johns",
    "America/Mexico_City", "America/Sao_Paulo",
    "America/Bogota",      "America/Lima",
    "America/Santiago",    "America/Argentina/Buenos_Aires",
    "Asia/Kolkata",        "Asia/Shanghai",
    "Asia/Tokyo",          "Asia/Seoul",
    "Asia/Singapore",      "Asia/Jakarta",
    "Asia/Manila",         "Asia/Bangkok",
    "Asia/Karachi",        "Asia/Dubai",
    "Asia/Jerusalem",      "Australia/Sydney",
    "Australia/Melbourne", "Australia/Brisbane",
    "Australia/Perth",     "Australia/Adelaide",
    "Pacific/Auckland",    "Africa/Johannesburg",
    "Africa/Lagos",        "Africa/Cairo",
    "Africa/Nairobi",      "UTC",
};

constexpr qsizetype mostCandidates = 12;

/** Places of the standard list; neither aliases nor bare offsets, which belong to no country. */
bool isPlace(const QTimeZone &zone)
{
    return zone.territory() != QLocale::AnyTerritory || zone.id() == "UTC";
}

bool matches(const QTimeZone &zone, const ZoneFinder::Offsets &offsets)
{
    return std::ranges::all_of(offsets, [&](const auto &sample) {
        return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(sample.first, Qt::UTC)) == sample.second;
    });
}

auto rank(const QByteArray &id)
{
    return std::ranges::find(mainZones, QByteArrayView(id)) - std::begin(mainZones);
}

bool isKnown(const QByteArray &id)
{
    return bool(SiteZone::withId(id));
}
}

QList<QByteArray> ZoneFinder::matching(const Offsets &utcAndOffset)
{
    if (utcAndOffset.empty())
        return {};
    QList<QByteArray> zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QTimeZone zone(id);
        if (isPlace(zone) && matches(zone, utcAndOffset))
            zones.append(id);
    }
    std::ranges::stable_sort(zones, std::less<>(), rank);
    return zones;
}

Result<QByteArray> ZoneFinder::decide(const ImportChoices &choices, const Offsets &utcAndOffset, const QString &path)
{
    for (const QByteArray &chosen : {choices.zone, choices.siteZone}) {
        if (chosen.isEmpty())
            continue;
        if (isKnown(chosen))
            return chosen;
        return Error{Error::Kind::UnknownZone, Place{path, 0, u"zone"_s, QString::fromUtf8(chosen)}, {}, {}};
    }
    const QList<QByteArray> zones = matching(utcAndOffset);
    if (zones.size() == 1)
        return zones.first();
    QStringList candidates;
    for (const QByteArray &zone : zones.first(std::min(zones.size(), mostCandidates)))
        candidates.append(QString::fromUtf8(zone));
    return Error{Error::Kind::Question, Place{path, 0, u"zone"_s, {}}, candidates, {}};
}
