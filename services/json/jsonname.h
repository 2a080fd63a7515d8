// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>

/** What a JSON value is, in words for an error: `number`, `missing`. The value itself may be a secret and is never said. */
namespace JsonName
{
QString of(const QJsonValue &value);
/** The digits of a number: whole ones in full, `1000000`, others as short as they can be. */
QString numberText(const QJsonValue &number);
}
