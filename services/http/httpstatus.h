// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/http/httpmessage.h"

#include <QDateTime>

/** What the status of an answer means to the user. */
namespace HttpStatus
{
/** @p answer where it is the one that was wanted (2xx), else why not. A change that failed at the other end may have been made. */
Result<HttpAnswer> wanted(const HttpRequest &request, const HttpAnswer &answer, const QDateTime &now);
}
