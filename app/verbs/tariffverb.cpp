// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/tariffverb.h"

#include "app/verbs/exitcode.h"
#include "app/verbs/invocation.h"
#include "app/verbs/tariffarguments.h"
#include "app/verbs/timearguments.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace
{
const QString at = u"at"_s;
const QString zoneOption = u"zone"_s;

QJsonValue priceJson(const std::optional<Decimal> &price)
{
    return price ? QJsonValue(price->toString()) : QJsonValue();
}

QJsonObject json(const Tariff &tariff, qint64 instant, const SiteZone &zone)
{
    const TariffRate &rate = tariff.rateAt(instant, zone);
    return {{u"at"_s, zone.isoTime(instant)},
            {u"season"_s, tariff.season()},
            {u"label"_s, rate.label},
            {u"buy"_s, priceJson(rate.buy)},
            {u"sell"_s, priceJson(rate.sell)}};
}

QString line(const Tariff &tariff, qint64 instant, const SiteZone &zone)
{
    const TariffRate &rate = tariff.rateAt(instant, zone);
    const QString price
        = rate.buy ? u"%1 %2/kWh"_s.arg(rate.buy->toString(), QString::fromLatin1(tariff.currency)) : Invocation::tr("no price");
    return u"%1  %2  %3"_s.arg(zone.isoTime(instant), rate.label.leftJustified(4), price);
}

/** All instants that are asked about, UTC seconds. */
Result<QList<qint64>> instants(const Invocation &call, const SiteZone &zone)
{
    QList<qint64> instants;
    for (const QString &text : call.values(at) + call.arguments().sliced(2)) {
        const Result<qint64> instant = TimeArguments::instant(text, zone, u"--"_s + at);
        if (!instant)
            return instant.error();
        instants.append(*instant);
    }
    if (instants.isEmpty())
        return Error{Error::Kind::MissingArgument, {.field = u"--"_s + at}, {}, {}};
    return instants;
}

int tellAt(Invocation &call, const Tariff &tariff)
{
    const auto zone = SiteZone::withId(call.given(zoneOption).value_or(u"Europe/Rome"_s).toLatin1());
    if (!zone)
        return call.fail(zone.error());
    const auto asked = instants(call, *zone);
    if (!asked)
        return call.fail(asked.error());
    QJsonArray told;
    for (const qint64 instant : *asked) {
        told.append(json(tariff, instant, *zone));
        if (!call.has(u"json"_s))
            call.out() << line(tariff, instant, *zone) << '\n';
    }
    if (call.has(u"json"_s))
        call.out() << QJsonDocument(told).toJson();
    return ExitCode::done;
}
}

int TariffVerb::run(Invocation &call)
{
    call.takes(u"TARIFF"_s,
               Invocation::tr("What to do: at. Then a file of ours, or one of %1.").arg(Tariff::presets().join(u", "_s)),
               u"at TARIFF [INSTANT…]"_s);
    call.option(at, Invocation::tr("An instant to tell the price at, such as 2026-03-05T14:30+01:00; more may follow."), u"instant"_s);
    call.option(zoneOption, Invocation::tr("Whose clock tells the hours; without it Europe/Rome."), u"zone"_s);
    TariffArguments::declare(call);
    call.option(u"json"_s, Invocation::tr("Answers in JSON, errors too."));
    if (const auto over = call.begin(2, 10'000))
        return *over;
    if (call.arguments().constFirst() != at)
        return call.fail({Error::Kind::BadArgument, {.field = u"TARIFF"_s, .found = call.arguments().constFirst()}, {at}, {}});
    const auto tariff = TariffArguments::tariff(call, call.arguments()[1]);
    return tariff ? tellAt(call, *tariff) : call.fail(tariff.error());
}
