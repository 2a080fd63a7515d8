// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattsync.h"

#include "services/digiwatt/digiwattcalls.h"
#include "services/digiwatt/digiwattperiod.h"
#include "services/digiwatt/digiwattreadings.h"

using namespace Qt::StringLiterals;

namespace
{
const QStringList periods{u"yesterday"_s, u"last-seven-days"_s, u"this-week"_s, u"last-week"_s, u"this-month"_s, u"last-month"_s};

/** The days that @p period means now, in the answers that are kept: `2025-07-01/2025-07-31`. */
QString meaning(const QString &period, const QDateTime &now)
{
    const DigiwattDays days = DigiwattPeriod::days(period, now);
    return days.first.toString(Qt::ISODate) + u'/' + days.last.toString(Qt::ISODate);
}

template<typename Request, typename Value>
Fetch kept(const Call<Request, Value> &call, const Request &request, const QString &about = {})
{
    return {.operation = call.id(), .arguments = shapeOf<Request>().write(request), .about = about, .isKept = true};
}

/** The power of appliances over @p period. */
Fetch minutes(const DigiwattPeriodQuery &query, const QDateTime &now)
{
    const DigiwattDays days = DigiwattPeriod::days(query.period, now);
    return {.operation = DigiwattCalls::consumption().id(),
            .arguments = shapeOf<DigiwattPeriodQuery>().write(query),
            .day = days.last,
            .mark = u"consumption/"_s + meaning(query.period, now),
            .settled = query.period.startsWith(u"last-m"_s) ? days.last.addDays(2).startOfDay(Qt::UTC) : QDateTime(),
            .read = [query](const HttpAnswer &answer, const QString &host, const QDateTime &at) {
                return DigiwattCalls::consumption()
                    .read(answer, {query, host, at})
                    .and_then([](const DigiwattSeries &series) -> Result<Fetched> {
                        return Fetched{.files = {DigiwattReadings::appliances(series)}};
                    });
            }};
}

Fetch latest(const DigiwattAccountQuery &query)
{
    Fetch fetch = kept(DigiwattCalls::latest(), query);
    fetch.read = [query](const HttpAnswer &answer, const QString &host, const QDateTime &at) {
        return DigiwattCalls::latest().read(answer, {query, host, at}).and_then([](const DigiwattSeries &series) -> Result<Fetched> {
            return Fetched{.files = {DigiwattReadings::demand(series)}};
        });
    };
    return fetch;
}

/** The history reaches back to last month only: all of it the first time, later what is new since. */
QStringList dueMonths(const SyncScope &scope)
{
    const bool isRecent = scope.last.isValid() && scope.last.daysTo(scope.now) < 6;
    if (isRecent)
        return {u"last-seven-days"_s, u"last-month"_s};
    return {u"this-month"_s, u"last-seven-days"_s, u"last-month"_s};
}
}

QList<Fetch> DigiwattSync::plan(const SyncScope &scope)
{
    QList<Fetch> all{
        {.operation = DigiwattCalls::greenness().id(), .about = DigiwattPeriod::dayAt(scope.now).toString(Qt::ISODate), .isKept = true}};
    const DigiwattAccountQuery home{scope.account.value(u"account_number"_s)};
    if (home.account.isEmpty())
        return all;
    all += {latest(home),
            kept(DigiwattCalls::realtime(), home),
            kept(DigiwattCalls::trend(), home),
            kept(DigiwattCalls::distributionYearly(), home),
            kept(DigiwattCalls::compound(), home),
            kept(DigiwattCalls::savings(), home)};
    for (const QString &period : periods) {
        const DigiwattPeriodQuery query{home, period};
        const QString about = meaning(period, scope.now);
        all += {kept(DigiwattCalls::distribution(), query, about),
                kept(DigiwattCalls::performance(), query, about),
                kept(DigiwattCalls::habits(), query, about)};
    }
    for (const QString &period : dueMonths(scope))
        all.append(minutes({home, period}, scope.now));
    return all;
}
