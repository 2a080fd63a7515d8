// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/http/httpmessage.h"

#include <QFuture>

/** Sends requests in the name of one account: adds what proves it. */
class Caller
{
public:
    virtual ~Caller() = default;

    /** Whatever the status of the answer. What changes anything is sent once. */
    virtual QFuture<Result<HttpAnswer>> send(const HttpRequest &request) = 0;
};
