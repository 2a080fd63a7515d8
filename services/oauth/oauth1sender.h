// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/http/httpmessage.h"
#include "services/oauth/oauth1signer.h"

#include <QFuture>

#include <atomic>
#include <memory>

class Clock;
class Http;

/** Sends requests that are signed by OAuth 1.0a, for whichever user. Learns how far the clock of the service is ahead from the first
 *  answer that refuses ours.
 */
class OAuth1Sender
{
public:
    /** Both outlive the last answer. */
    OAuth1Sender(Http &http, const Clock &clock);

    /** What a service refuses because of the time, it has not looked at: that is sent once more, whatever it is. */
    QFuture<Result<HttpAnswer>> send(const HttpRequest &request, const OAuth1Caller &caller);

private:
    using Ahead = std::shared_ptr<std::atomic<qint64>>; /**< seconds */

    Http &m_http;
    const Clock &m_clock;
    const Ahead m_ahead = std::make_shared<std::atomic<qint64>>(0);
};
