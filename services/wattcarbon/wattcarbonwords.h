// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/error.h"

#include <QByteArray>

#include <optional>

/** What WattCarbon says of what went wrong. */
namespace WattCarbonWords
{
/** Its own words in @p body, at most a sentence: `detail`, where that is a list with the field each is about. Empty: none. */
QString of(const QByteArray &body);
/** Error::BadArgument of `customId` where an answer of @p status says that it is in use, whichever way it says so. */
std::optional<Error> customIdInUse(int status, const QByteArray &body, const QString &host);
}
