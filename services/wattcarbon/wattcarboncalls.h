// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/call.h"
#include "services/wattcarbon/wattcarbondevices.h"
#include "services/wattcarbon/wattcarbontemplate.h"
#include "services/wattcarbon/wattcarbontoken.h"
#include "services/wattcarbon/wattcarbonupload.h"

/** The calls of WattCarbon, in either of its vocabularies. */
namespace WattCarbonCalls
{
Call<WattCarbonTokenQuestion, WattCarbonToken> token();
Call<WattCarbonDraft, WattCarbonDevice> deviceCreate();
Call<WattCarbonUpdate, WattCarbonDevice> deviceUpdate();
Call<WattCarbonPage, WattCarbonDevices> devices();
Call<WattCarbonDeviceFile, WattCarbonDevices> devicesCsv();
Call<WattCarbonTemplateQuestion, WattCarbonTemplate> deviceCsvTemplate();
Call<WattCarbonUpload, WattCarbonReceipt> deviceTimeseries();

/** All of them, in the order of the documents. */
QList<Operation> operations();
}
