// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslacalls.h"

#include "services/tesla/teslachecks.h"
#include "services/tesla/teslaexamples.h"
#include "services/tesla/teslasettlings.h"

using namespace Qt::StringLiterals;

namespace
{
const QString response = u"response"_s;

CallAddress reading(const QString &id)
{
    return {.id = id, .effect = Effect::Reads};
}

template<typename Request>
Result<TeslaReceipt> receipt(const QByteArray &body, const Asked<Request> &asked)
{
    return TeslaReceipts::read(body, asked.host);
}

/** A setting of a site, which tells by itself whether it was changed. */
template<typename Request>
Call<Request, TeslaReceipt> setting(const QString &id, const QString &words, const Settling &settling, Request (*example)(),
                                    Outcome (*check)(const Request &) = nullptr,
                                    Result<HttpRequest> (*build)(const ProviderFacts &, const Request &) = nullptr)
{
    return Call<Request, TeslaReceipt>({.address = {.id = id, .method = "POST", .effect = Effect::Changes},
                                        .words = words,
                                        .settledBy = u"site_info"_s,
                                        .settling = settling,
                                        .example = example,
                                        .check = check,
                                        .build = build,
                                        .parse = receipt<Request>});
}

Result<HttpRequest> tariffRequest(const ProviderFacts &facts, const TeslaTimeOfUse &settings)
{
    TeslaTimeOfUse whole = settings;
    whole.settings.tariff = TeslaTariffs::whole(settings.settings.tariff);
    const Shape<TeslaTimeOfUse> &shape = shapeOf<TeslaTimeOfUse>();
    return CallRequest::build(
        facts, {.id = u"set_time_of_use_settings"_s, .method = "POST", .effect = Effect::Changes}, shape.describe(), shape.write(whole));
}

Result<QList<TeslaProduct>> readProducts(const QByteArray &body, const Asked<Nothing> &asked)
{
    return TeslaProducts::read(body, asked.host);
}
}

Call<Nothing, TeslaRegion> TeslaCalls::region()
{
    return Call<Nothing, TeslaRegion>(
        {.address = reading(u"region"_s), .words = u"where the account is, and what to ask there"_s, .inside = response});
}

Call<Nothing, QList<TeslaProduct>> TeslaCalls::products()
{
    return Call<Nothing, QList<TeslaProduct>>(
        {.address = reading(u"products"_s), .words = u"the energy sites of the account"_s, .parse = readProducts});
}

Call<TeslaSiteQuestion, TeslaSiteInfo> TeslaCalls::siteInfo()
{
    return Call<TeslaSiteQuestion, TeslaSiteInfo>({.address = reading(u"site_info"_s),
                                                   .words = u"what a site is, how it is set and what it can do"_s,
                                                   .example = TeslaExamples::site,
                                                   .inside = response});
}

Call<TeslaSiteQuestion, TeslaLiveStatus> TeslaCalls::liveStatus()
{
    return Call<TeslaSiteQuestion, TeslaLiveStatus>({.address = reading(u"live_status"_s),
                                                     .words = u"power, battery, grid and storm mode now"_s,
                                                     .example = TeslaExamples::site,
                                                     .inside = response});
}

Call<TeslaHistoryQuestion, TeslaEnergyHistory> TeslaCalls::energyHistory()
{
    return Call<TeslaHistoryQuestion, TeslaEnergyHistory>({.address = reading(u"energy_history"_s),
                                                           .words = u"energy over a period, from where to where"_s,
                                                           .example = TeslaExamples::day,
                                                           .check = TeslaChecks::history,
                                                           .parse = TeslaEnergyHistories::read});
}

Call<TeslaHistoryQuestion, TeslaBackupHistory> TeslaCalls::backupHistory()
{
    return Call<TeslaHistoryQuestion, TeslaBackupHistory>({.address = reading(u"backup_history"_s),
                                                           .words = u"the times without the grid"_s,
                                                           .example = TeslaExamples::month,
                                                           .check = TeslaChecks::history,
                                                           .parse = TeslaBackups::read});
}

Call<TeslaTimeQuestion, TeslaChargeHistory> TeslaCalls::chargeHistory()
{
    return Call<TeslaTimeQuestion, TeslaChargeHistory>({.address = reading(u"charge_history"_s),
                                                        .words = u"what cars were charged with at Wall Connectors"_s,
                                                        .example = TeslaExamples::charges,
                                                        .check = TeslaChecks::time,
                                                        .parse = TeslaChargeHistories::read});
}

Call<TeslaReserve, TeslaReceipt> TeslaCalls::setBackupReserve()
{
    return setting(
        u"set_backup_reserve"_s, u"how much of the batteries is kept for outages"_s, TeslaSettlings::reserve(), TeslaExamples::reserve);
}

Call<TeslaGridRule, TeslaReceipt> TeslaCalls::setGridImportExport()
{
    return setting(u"set_grid_import_export"_s,
                   u"whether the batteries may charge from the grid, and what may be fed into it"_s,
                   TeslaSettlings::gridRule(),
                   TeslaExamples::gridRule,
                   TeslaChecks::gridRule);
}

Call<TeslaCarReserve, TeslaReceipt> TeslaCalls::setOffGridVehicleChargingReserve()
{
    return setting(u"set_off_grid_vehicle_charging_reserve"_s,
                   u"how much of the batteries is kept from cars while the grid is out"_s,
                   TeslaSettlings::carReserve(),
                   TeslaExamples::carReserve);
}

Call<TeslaOperation, TeslaReceipt> TeslaCalls::setOperation()
{
    return setting(u"set_operation"_s, u"the mode of the site"_s, TeslaSettlings::operation(), TeslaExamples::operation);
}

Call<TeslaStormMode, TeslaReceipt> TeslaCalls::setStormMode()
{
    return setting(u"set_storm_mode"_s, u"whether the site prepares for storms"_s, TeslaSettlings::stormMode(), TeslaExamples::stormMode);
}

Call<TeslaTimeOfUse, TeslaReceipt> TeslaCalls::setTimeOfUseSettings()
{
    return setting(u"set_time_of_use_settings"_s,
                   u"the tariff that the site goes by"_s,
                   TeslaSettlings::timeOfUse(),
                   TeslaExamples::timeOfUse,
                   TeslaChecks::timeOfUse,
                   tariffRequest);
}

QList<Operation> TeslaCalls::operations()
{
    return {region().operation(),
            products().operation(),
            siteInfo().operation(),
            liveStatus().operation(),
            energyHistory().operation(),
            backupHistory().operation(),
            chargeHistory().operation(),
            setBackupReserve().operation(),
            setGridImportExport().operation(),
            setOffGridVehicleChargingReserve().operation(),
            setOperation().operation(),
            setStormMode().operation(),
            setTimeOfUseSettings().operation()};
}

ProviderFacts TeslaCalls::inRegion(const ProviderFacts &facts, const QString &region)
{
    ProviderFacts moved = facts;
    if (!facts.hosts.contains(region))
        return moved;
    for (const Operation &operation : operations())
        moved.paths[operation.id].host = region;
    return moved;
}
