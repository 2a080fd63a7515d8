// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslachecks.h"

#include "models/values/sitezone.h"

using namespace Qt::StringLiterals;

namespace
{
Error bad(const QString &field, const QString &found, const QStringList &candidates = {})
{
    return {Error::Kind::BadArgument, {.field = field, .found = found}, candidates, {}};
}

Error missing(const QString &field)
{
    return {Error::Kind::MissingArgument, {.field = field}, {}, {}};
}

Outcome hasOwnOffset(const SiteZone &zone, const QString &field, const QDateTime &time)
{
    const qint64 utc = time.toSecsSinceEpoch();
    if (time.offsetFromUtc() != zone.offsetAt(utc))
        return bad(field, time.toString(Qt::ISODate), {zone.isoTime(utc)});
    return std::monostate();
}
}

Outcome TeslaChecks::time(const TeslaTimeQuestion &question)
{
    const Result<SiteZone> zone = SiteZone::withId(question.zone.toUtf8());
    if (!zone)
        return bad(u"time_zone"_s, question.zone);
    if (const Outcome start = hasOwnOffset(*zone, u"start_date"_s, question.start); !start)
        return start.error();
    if (const Outcome end = hasOwnOffset(*zone, u"end_date"_s, question.end); !end)
        return end.error();
    if (question.end <= question.start)
        return bad(u"end_date"_s, question.end.toString(Qt::ISODate));
    return std::monostate();
}

Outcome TeslaChecks::history(const TeslaHistoryQuestion &question)
{
    return time(question);
}

Outcome TeslaChecks::gridRule(const TeslaGridRule &rule)
{
    if (!rule.exportRule && !rule.isGridChargingDisallowed)
        return missing(u"customer_preferred_export_rule"_s);
    return std::monostate();
}

Outcome TeslaChecks::timeOfUse(const TeslaTimeOfUse &settings)
{
    const QString tariff = u"tou_settings.tariff_content_v2."_s;
    if (settings.settings.tariff.seasons.isEmpty())
        return missing(tariff + u"seasons"_s);
    if (settings.settings.tariff.energy.isEmpty())
        return missing(tariff + u"energy_charges"_s);
    return std::monostate();
}
