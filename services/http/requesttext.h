// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/http/httpmessage.h"

/** A request as HTTP/1.1 writes it. */
namespace RequestText
{
/** Head and body; nothing where a header or the method would break out of its line. */
Result<QByteArray> of(const HttpRequest &request);
}
