// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/** What an appliance of Digiwatt is called here, known or not. */
namespace DigiwattNames
{
/** `airConditioner` is Air conditioner. */
QString readable(const QString &appliance);
/** The part of the key of its series: `air-conditioner`. */
QString part(const QString &appliance);
}
