// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

/** Reads answers of WattShift. */
namespace WattShiftParser
{
/** The names of the homes in the answer to `homes`; one that has none is named by its id. */
Result<QStringList> homeNames(const QByteArray &body, const QString &host);
/** Why WattShift did not do what it was asked, by @p status and what stands in @p body. */
Error refusal(int status, const QByteArray &body, const QString &host);
}
