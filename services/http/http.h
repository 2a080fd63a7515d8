// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/http/addresses.h"
#include "services/http/allowedhosts.h"
#include "services/http/httplimits.h"
#include "services/http/httpmessage.h"

#include <QFuture>
#include <QMutex>
#include <QThread>

#include <memory>
#include <optional>

struct ExchangeNetwork;

/** The way to the network: a request in, a whole answer or an Error out. Asks no server that is not allowed, sends each request
 *  once, on a thread of its own. Cancelling the future hangs up.
 */
class Http
{
public:
    explicit Http(const AllowedHosts &hosts, const HttpLimits &limits = {}, const Addresses::LookUp &lookUp = Addresses::ofSystem);
    /** Hangs up on all. */
    ~Http();
    Q_DISABLE_COPY_MOVE(Http)

    /** From now on only @p hosts are asked. On any thread. */
    void allow(const AllowedHosts &hosts);

    QFuture<Result<HttpAnswer>> send(const HttpRequest &request);

private:
    std::optional<AllowedHost> serverOf(const QUrl &url) const;

    mutable QMutex m_lock; /**< of m_hosts */
    AllowedHosts m_hosts;
    const HttpLimits m_limits;
    const std::unique_ptr<ExchangeNetwork> m_network; /**< for exchanges alone */
    QThread m_thread;
    QObject *const m_exchanges; /**< their parent, on that thread */
};
