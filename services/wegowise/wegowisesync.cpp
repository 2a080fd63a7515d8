// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowisesync.h"

#include "services/wegowise/wegowisecalls.h"
#include "services/wegowise/wegowisereadings.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace
{
Fetch billsOf(const WegoWiseMeter &meter, const QString &building)
{
    const WegoWiseMeterQuestion question{meter.id};
    return {.operation = WegoWiseCalls::rawData().id(),
            .arguments = shapeOf<WegoWiseMeterQuestion>().write(question),
            .isKept = true,
            .read = [meter, question, building](const HttpAnswer &answer, const QString &host, const QDateTime &now) {
                return WegoWiseCalls::rawData().read(answer, {question, host, now}).and_then([&](const QList<WegoWiseDatum> &bills) {
                    const QByteArray zone = QTimeZone::systemTimeZoneId(); // WegoWise writes days, and no zone
                    return WegoWiseReadings::bills(meter, bills, zone).and_then([&](const ImportedFile &file) -> Result<Fetched> {
                        return Fetched{.files = {file.named(building, zone)}};
                    });
                });
            }};
}

Fetch metersOf(const QString &building)
{
    return {.operation = WegoWiseCalls::meters().id(),
            .isKept = true,
            .read = [building](const HttpAnswer &answer, const QString &host, const QDateTime &now) {
                return WegoWiseCalls::meters()
                    .read(answer, {{}, host, now})
                    .and_then([&](const QList<WegoWiseMeter> &meters) -> Result<Fetched> {
                        Fetched fetched;
                        for (const WegoWiseMeter &meter : meters)
                            fetched.more.append(billsOf(meter, building));
                        return fetched;
                    });
            }};
}
}

QList<Fetch> WegoWiseSync::plan(const SyncScope &)
{
    return {{.operation = WegoWiseCalls::building().id(),
             .isKept = true,
             .read = [](const HttpAnswer &answer, const QString &host, const QDateTime &now) {
                 return WegoWiseCalls::building()
                     .read(answer, {{}, host, now})
                     .and_then([](const WegoWiseBuilding &building) -> Result<Fetched> {
                         return Fetched{.more = {metersOf(building.nickname.value_or(QString()))}};
                     });
             }}};
}
