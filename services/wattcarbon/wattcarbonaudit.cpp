// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattcarbon/wattcarbonaudit.h"

using namespace Qt::StringLiterals;

namespace
{
bool isSolar(const WattCarbonDraft &device)
{
    return device.kind && device.kind->startsWith(u"solar"_s);
}

bool isAtNight(const WattCarbonHour &hour, const QTimeZone &zone)
{
    const int clock = hour.start.toTimeZone(zone).time().hour();
    return (clock >= 21 || clock < 5) && hour.kilowattHours > Decimal(1, -1);
}

bool isAboveNameplate(const WattCarbonHour &hour, const WattCarbonDraft &device)
{
    return device.nameplateKilowatts && hour.kilowattHours > (device.nameplateKilowatts->rounded(6) * 101).shifted(-2);
}
}

QList<WattCarbonDoubt> WattCarbonAudit::of(const QList<WattCarbonHour> &hours, const WattCarbonDraft &device, const QTimeZone &zone)
{
    QList<WattCarbonDoubt> doubts;
    for (const WattCarbonHour &hour : hours) {
        if (isSolar(device) && isAtNight(hour, zone))
            doubts.append({WattCarbonDoubt::Kind::AtNight, hour});
        if (isAboveNameplate(hour, device))
            doubts.append({WattCarbonDoubt::Kind::AboveNameplate, hour});
        if (device.operationSince && hour.start.toTimeZone(zone).date() < *device.operationSince)
            doubts.append({WattCarbonDoubt::Kind::BeforeOperation, hour});
    }
    return doubts;
}
