// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/wattcarbon/wattcarbondevice.h"
#include "services/wattcarbon/wattcarbonhours.h"

#include <QTimeZone>

/** An hour that whoever audits the certificates will ask about. It is no reason not to send it. */
struct WattCarbonDoubt
{
    enum class Kind {
        AtNight, /**< the sun gave more than 100 Wh between 21:00 and 5:00 */
        AboveNameplate, /**< more than 1.01 times what the panels can give */
        BeforeOperation, /**< before the day on which the device went into operation */
    };

    Kind kind = Kind::AtNight;
    WattCarbonHour hour;
};

/** Looks for doubtful hours. */
namespace WattCarbonAudit
{
/** Those of @p hours of @p device, on the clock of @p zone. */
QList<WattCarbonDoubt> of(const QList<WattCarbonHour> &hours, const WattCarbonDraft &device, const QTimeZone &zone);
}
