// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

/** Reads answers of WegoWise. */
namespace WegoWiseParser
{
/** The name of the user in the answer to `oauth_user`. */
Result<QString> userName(const QByteArray &body, const QString &host);
}
