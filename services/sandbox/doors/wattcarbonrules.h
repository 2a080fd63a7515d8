// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/wattcarbonrefusals.h"

#include <optional>

/** What WattCarbon wants of a device before it takes it. */
namespace WattCarbonRules
{
QStringList kinds();
/** The columns of a file of devices of @p kind. */
QStringList columns(const QString &kind);
/** Why @p device is not taken, @p place being where it stands; nothing where it is. */
std::optional<SandboxAnswer> refuse(const QJsonObject &device, const QJsonArray &place, const WattCarbonRefusals &refusals);
}
