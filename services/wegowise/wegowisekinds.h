// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/fieldfacts.h"

/** The six kinds of meters, by their codes: `electric`, `gas`, `oil`, `propane`, `steam`, `water`. */
namespace WegoWiseKinds
{
/** What a bill of a meter of that kind can say; nothing of one that is none of the six. */
QList<FieldDescription> fields(const QString &dataType);
}
