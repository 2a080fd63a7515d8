// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/facts/providerfacts.h"
#include "services/http/allowedhosts.h"

class Http;

/** Lets Http ask the servers of the providers, and those that the user has named. */
class AllowedServers
{
public:
    AllowedServers(const QList<ProviderFacts> &providers, Http &http);

    /** One that the user has named. */
    void add(const QUrl &address);

private:
    Http &m_http;
    QList<AllowedHost> m_hosts;
};
