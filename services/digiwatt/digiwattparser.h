// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

/** Reads answers of Digiwatt. */
namespace DigiwattParser
{
/** Whether @p body answers `greenness`. Error::Refused where its own status is none of success, whatever that of HTTP is. */
Outcome greenness(const QByteArray &body, const QString &host);
}
