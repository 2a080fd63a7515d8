// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/call.h"
#include "services/tesla/teslabackuphistory.h"
#include "services/tesla/teslachargehistory.h"
#include "services/tesla/teslaenergyhistory.h"
#include "services/tesla/teslalivestatus.h"
#include "services/tesla/teslaproduct.h"
#include "services/tesla/teslaregion.h"
#include "services/tesla/teslasettings.h"
#include "services/tesla/teslasiteinfo.h"

/** The calls of the Tesla Fleet API for energy sites. */
namespace TeslaCalls
{
Call<Nothing, TeslaRegion> region();
Call<Nothing, QList<TeslaProduct>> products();
Call<TeslaSiteQuestion, TeslaSiteInfo> siteInfo();
Call<TeslaSiteQuestion, TeslaLiveStatus> liveStatus();
Call<TeslaHistoryQuestion, TeslaEnergyHistory> energyHistory();
Call<TeslaHistoryQuestion, TeslaBackupHistory> backupHistory();
Call<TeslaTimeQuestion, TeslaChargeHistory> chargeHistory();
Call<TeslaReserve, TeslaReceipt> setBackupReserve();
Call<TeslaGridRule, TeslaReceipt> setGridImportExport();
Call<TeslaCarReserve, TeslaReceipt> setOffGridVehicleChargingReserve();
Call<TeslaOperation, TeslaReceipt> setOperation();
Call<TeslaStormMode, TeslaReceipt> setStormMode();
Call<TeslaTimeOfUse, TeslaReceipt> setTimeOfUseSettings();

/** All of them, reads first. */
QList<Operation> operations();

/** @p facts for an account in @p region, where its calls go; as they are where there is no such region. */
ProviderFacts inRegion(const ProviderFacts &facts, const QString &region);
}
