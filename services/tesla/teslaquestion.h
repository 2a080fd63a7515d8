// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/json/shape.h"

/** Which site is meant. */
struct TeslaSiteQuestion
{
    qint64 site = 0;
};

/** What happened at a site, and when. */
struct TeslaTimeQuestion : TeslaSiteQuestion
{
    QDateTime start;
    QDateTime end;
    QString zone; /**< `Europe/Rome` */
};

/** The same, in rows for a period. */
struct TeslaHistoryQuestion : TeslaTimeQuestion
{
    QString period; /**< `day` */
};

namespace TeslaQuestions
{
/** Where the site stands, in each request. */
FieldFacts site();
/** The local days from @p first to @p last in @p zone, each end with the offset that it has there. Error::UnknownZone. */
Result<TeslaHistoryQuestion> days(const TeslaSiteQuestion &site, const QString &period, QDate first, QDate last, const QByteArray &zone);
}

template<>
const Shape<TeslaSiteQuestion> &shapeOf<TeslaSiteQuestion>();
template<>
const Shape<TeslaTimeQuestion> &shapeOf<TeslaTimeQuestion>();
template<>
const Shape<TeslaHistoryQuestion> &shapeOf<TeslaHistoryQuestion>();
