// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

/** What WegoWise makes of codes and addresses for people who look at a building. */
namespace WegoWiseLabels
{
/** `window_ac`: `Window AC`. */
QString of(const QString &code);
/** Of an address in one line. Where it lies in the climate is found out later. */
QJsonObject locationOf(const QString &address, bool isClimateKnown);
}
