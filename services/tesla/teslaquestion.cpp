// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslaquestion.h"

#include "models/values/sitezone.h"

using namespace Qt::StringLiterals;

namespace
{
const FieldFacts time{.words = u"with the offset that the place has at that time"_s, .place = FieldPlace::Query};

/** A @p Question's times, after its site. */
template<typename Question>
QList<ShapeField<Question>> timeFields()
{
    return {
        field<Question>(u"site"_s, &TeslaSiteQuestion::site, TeslaQuestions::site()),
        field<Question>(u"start_date"_s, &TeslaTimeQuestion::start, time),
        field<Question>(u"end_date"_s, &TeslaTimeQuestion::end, time),
        field<Question>(
            u"time_zone"_s, &TeslaTimeQuestion::zone, {.words = u"IANA name of the place's zone"_s, .place = FieldPlace::Query}),
    };
}

QDateTime local(const SiteZone &zone, qint64 utc)
{
    return QDateTime::fromSecsSinceEpoch(utc, Qt::OffsetFromUTC, zone.offsetAt(utc));
}
}

FieldFacts TeslaQuestions::site()
{
    return {.words = u"energy_site_id of an answer to products"_s, .least = 1, .isEitherWay = true, .place = FieldPlace::Path};
}

Result<TeslaHistoryQuestion> TeslaQuestions::days(const TeslaSiteQuestion &site, const QString &period, QDate first, QDate last,
                                                  const QByteArray &zone)
{
    const Result<SiteZone> clock = SiteZone::withId(zone);
    if (!clock)
        return clock.error();
    TeslaHistoryQuestion question;
    question.site = site.site;
    question.start = local(*clock, clock->startOf(first));
    question.end = local(*clock, clock->startOf(last.addDays(1)) - 1); // Tesla gives an empty day for one that ends at midnight
    question.zone = QString::fromLatin1(zone);
    question.period = period;
    return question;
}

template<>
const Shape<TeslaSiteQuestion> &shapeOf<TeslaSiteQuestion>()
{
    static const Shape<TeslaSiteQuestion> shape({field(u"site"_s, &TeslaSiteQuestion::site, TeslaQuestions::site())});
    return shape;
}

template<>
const Shape<TeslaTimeQuestion> &shapeOf<TeslaTimeQuestion>()
{
    static const Shape<TeslaTimeQuestion> shape(timeFields<TeslaTimeQuestion>());
    return shape;
}

template<>
const Shape<TeslaHistoryQuestion> &shapeOf<TeslaHistoryQuestion>()
{
    static const Shape<TeslaHistoryQuestion> shape(
        timeFields<TeslaHistoryQuestion>() << field(
            u"period"_s,
            &TeslaHistoryQuestion::period,
            {.words = u"what a row is a part of"_s, .codes = u"period"_s, .place = FieldPlace::Query}));
    return shape;
}
