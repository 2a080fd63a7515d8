// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattcarbon/wattcarboncalls.h"

#include "services/wattcarbon/wattcarbonchecks.h"
#include "services/wattcarbon/wattcarbonexamples.h"
#include "services/wattcarbon/wattcarbonprofile.h"
#include "services/wattcarbon/wattcarbonsettlings.h"

using namespace Qt::StringLiterals;

namespace
{
CallAddress create()
{
    return {.id = u"device_create"_s, .method = "POST", .effect = Effect::Changes};
}

CallAddress update()
{
    return {.id = u"device_update"_s, .method = "PUT", .effect = Effect::Changes};
}

CallAddress list()
{
    return {.id = u"devices"_s};
}

CallAddress createAll()
{
    return {.id = u"devices_csv"_s, .method = "POST", .effect = Effect::Changes, .fileName = "devices.csv"};
}

CallAddress columns()
{
    return {.id = u"device_csv_template"_s, .accepts = "text/csv"};
}

CallAddress upload()
{
    return {.id = u"device_timeseries"_s, .method = "POST", .effect = Effect::Changes, .fileName = "timeseries.csv"};
}

/** The request to @p address, in the vocabulary that the service speaks. */
template<CallAddress (*address)(), typename Request>
Result<HttpRequest> spoken(const ProviderFacts &facts, const Request &request)
{
    return WattCarbonProfile::build(facts, address(), shapeOf<Request>().describe(), shapeOf<Request>().write(request));
}

template<typename Request>
Result<WattCarbonDevices> listed(const QByteArray &body, const Asked<Request> &asked)
{
    return WattCarbonDeviceAnswer::list(body, asked.host);
}
}

Call<WattCarbonTokenQuestion, WattCarbonToken> WattCarbonCalls::token()
{
    return Call<WattCarbonTokenQuestion, WattCarbonToken>({.address = {.id = u"token"_s, .method = "POST", .effect = Effect::Reads},
                                                           .words = u"a token for a day, by the API key"_s,
                                                           .example = WattCarbonExamples::token,
                                                           .check = WattCarbonChecks::token});
}

Call<WattCarbonDraft, WattCarbonDevice> WattCarbonCalls::deviceCreate()
{
    return Call<WattCarbonDraft, WattCarbonDevice>({.address = create(),
                                                    .words = u"registers a device"_s,
                                                    .settledBy = u"devices"_s,
                                                    .settling = WattCarbonSettlings::deviceCreate(),
                                                    .example = WattCarbonExamples::solar,
                                                    .check = WattCarbonChecks::device,
                                                    .build = spoken<create, WattCarbonDraft>,
                                                    .parse = WattCarbonDeviceAnswer::created});
}

Call<WattCarbonUpdate, WattCarbonDevice> WattCarbonCalls::deviceUpdate()
{
    return Call<WattCarbonUpdate, WattCarbonDevice>({.address = update(),
                                                     .words = u"a device as it is to be from now on, whole"_s,
                                                     .settledBy = u"devices"_s,
                                                     .settling = WattCarbonSettlings::deviceUpdate(),
                                                     .example = WattCarbonExamples::update,
                                                     .check = WattCarbonChecks::update,
                                                     .build = spoken<update, WattCarbonUpdate>,
                                                     .parse = WattCarbonDeviceAnswer::updated});
}

Call<WattCarbonPage, WattCarbonDevices> WattCarbonCalls::devices()
{
    return Call<WattCarbonPage, WattCarbonDevices>({.address = list(),
                                                    .words = u"the devices of the account; not documented"_s,
                                                    .build = spoken<list, WattCarbonPage>,
                                                    .parse = listed<WattCarbonPage>});
}

Call<WattCarbonDeviceFile, WattCarbonDevices> WattCarbonCalls::devicesCsv()
{
    return Call<WattCarbonDeviceFile, WattCarbonDevices>({.address = createAll(),
                                                          .words = u"registers devices of one kind, from a file"_s,
                                                          .settledBy = u"devices"_s,
                                                          .settling = WattCarbonSettlings::devicesCsv(),
                                                          .example = WattCarbonExamples::file,
                                                          .check = WattCarbonChecks::file,
                                                          .build = spoken<createAll, WattCarbonDeviceFile>,
                                                          .parse = listed<WattCarbonDeviceFile>});
}

Call<WattCarbonTemplateQuestion, WattCarbonTemplate> WattCarbonCalls::deviceCsvTemplate()
{
    return Call<WattCarbonTemplateQuestion, WattCarbonTemplate>({.address = columns(),
                                                                 .words = u"the columns of a file of devices of a kind"_s,
                                                                 .example = WattCarbonExamples::columns,
                                                                 .build = spoken<columns, WattCarbonTemplateQuestion>,
                                                                 .parse = WattCarbonTemplate::read});
}

Call<WattCarbonUpload, WattCarbonReceipt> WattCarbonCalls::deviceTimeseries()
{
    return Call<WattCarbonUpload, WattCarbonReceipt>({.address = upload(),
                                                      .words = u"uploads the hours of a device"_s,
                                                      .settledBy = u"user"_s,
                                                      .example = WattCarbonExamples::upload,
                                                      .check = WattCarbonChecks::upload,
                                                      .build = spoken<upload, WattCarbonUpload>,
                                                      .parse = WattCarbonReceipt::read});
}

QList<Operation> WattCarbonCalls::operations()
{
    return {token().operation(),
            deviceCreate().operation(),
            deviceUpdate().operation(),
            devices().operation(),
            devicesCsv().operation(),
            deviceCsvTemplate().operation(),
            deviceTimeseries().operation()};
}
