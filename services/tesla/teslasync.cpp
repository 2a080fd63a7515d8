// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslasync.h"

#include "models/values/sitezone.h"
#include "services/tesla/teslacalls.h"
#include "services/tesla/teslareadings.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace
{
const QDate earliest(2015, 1, 1); // before the first Powerwall

/** A site on its way into the store. */
struct Site
{
    TeslaSiteQuestion question;
    QString name;
    QByteArray zone;
    QDate installed; /**< invalid: it does not tell */
};

/** Where there is no zone, that of this machine: whoever looks is at home most of the time. */
QByteArray zoneOf(const TeslaSiteInfo &info)
{
    const QByteArray zone = info.zone.value_or(QString()).toLatin1();
    return SiteZone::withId(zone) ? zone : QTimeZone::systemTimeZoneId();
}

QString idOf(const Site &site)
{
    return QString::number(site.question.site);
}

/** How @p call is asked about days of @p site. */
template<typename Value>
Fetch fetchOf(const Call<TeslaHistoryQuestion, Value> &call, const TeslaHistoryQuestion &question)
{
    return {.operation = call.id(), .arguments = shapeOf<TeslaHistoryQuestion>().write(question), .isKept = true};
}

Fetch dayOf(const Site &site, QDate day, const TeslaHistoryQuestion &question)
{
    const auto read = [site, question](const HttpAnswer &answer, const QString &host, const QDateTime &now) {
        return TeslaCalls::energyHistory()
            .read(answer, {question, host, now})
            .and_then([&](const TeslaEnergyHistory &history) -> Result<Fetched> {
                const Interval days{question.start.toSecsSinceEpoch(), question.end.toSecsSinceEpoch() + 1};
                return Fetched{.files = {TeslaReadings::energy(history, days, now).named(site.name, site.zone)}};
            });
    };
    Fetch fetch = fetchOf(TeslaCalls::energyHistory(), question);
    fetch.day = day;
    fetch.mark = u"%1/energy/%2"_s.arg(idOf(site), day.toString(Qt::ISODate));
    fetch.settled = question.end.addDays(1).toUTC(); // a gateway that was offline reports what it missed
    fetch.isKept = false;
    fetch.read = read;
    return fetch;
}

Fetch chargesOf(const Site &site, const TeslaTimeQuestion &question)
{
    const auto read = [site, question](const HttpAnswer &answer, const QString &host, const QDateTime &now) {
        return TeslaCalls::chargeHistory()
            .read(answer, {question, host, now})
            .and_then([&](const TeslaChargeHistory &history) -> Result<Fetched> {
                return Fetched{.files = {TeslaReadings::charges(history).named(site.name, site.zone)}};
            });
    };
    return {.operation = TeslaCalls::chargeHistory().id(),
            .arguments = shapeOf<TeslaTimeQuestion>().write(question),
            .isKept = true,
            .read = read};
}

/** All that there is of @p site: a first picture, and then its days. */
QList<Fetch> pastOf(const Site &site, const SyncScope &scope)
{
    const auto clock = SiteZone::withId(site.zone);
    const QDate today = clock->dateAt(scope.now.toSecsSinceEpoch());
    const QDate first = std::max(scope.since.isValid() ? scope.since : earliest, site.installed.isValid() ? site.installed : earliest);
    const auto days = [&site](const QString &period, QDate from, QDate to) {
        return *TeslaQuestions::days(site.question, period, from, to, site.zone);
    };
    const TeslaHistoryQuestion lifetime = days(u"lifetime"_s, first, today);
    QList<Fetch> all{fetchOf(TeslaCalls::energyHistory(), lifetime),
                     fetchOf(TeslaCalls::energyHistory(), days(u"year"_s, QDate(today.year(), 1, 1), today)),
                     fetchOf(TeslaCalls::backupHistory(), lifetime),
                     chargesOf(site, lifetime)};
    for (QDate day = today; day >= first; day = day.addDays(-1))
        all.append(dayOf(site, day, days(u"day"_s, day, day)));
    return all;
}

Fetch siteOf(const TeslaProduct &product, const SyncScope &scope)
{
    const TeslaSiteQuestion question{product.site};
    const auto read = [product, question, scope](const HttpAnswer &answer, const QString &host, const QDateTime &now) {
        return TeslaCalls::siteInfo().read(answer, {question, host, now}).and_then([&](const TeslaSiteInfo &info) -> Result<Fetched> {
            const QString name = info.name.value_or(product.name.value_or(QString()));
            const QDate installed = info.installed ? info.installed->date() : QDate();
            return Fetched{.more = pastOf({question, name, zoneOf(info), installed}, scope)};
        });
    };
    return {
        .operation = TeslaCalls::siteInfo().id(), .arguments = shapeOf<TeslaSiteQuestion>().write(question), .isKept = true, .read = read};
}
}

QList<Fetch> TeslaSync::plan(const SyncScope &scope)
{
    const auto read = [scope](const HttpAnswer &answer, const QString &host, const QDateTime &) {
        return TeslaProducts::read(answer.body, host).and_then([&scope](const QList<TeslaProduct> &products) -> Result<Fetched> {
            Fetched fetched;
            for (const TeslaProduct &product : products) {
                if (product.isHome())
                    fetched.more.append(siteOf(product, scope));
            }
            return fetched;
        });
    };
    return {{.operation = TeslaCalls::products().id(), .isKept = true, .read = read}};
}
