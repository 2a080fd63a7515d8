// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/** What WattShift says of a call that it refused: one harmless line, with the fields that it finds wrong; empty where it says
 *  nothing.
 */
namespace WattShiftWords
{
QString of(const QByteArray &body);
}
