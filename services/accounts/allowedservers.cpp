// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounts/allowedservers.h"

#include "services/http/http.h"

AllowedServers::AllowedServers(const QList<ProviderFacts> &providers, Http &http)
    : m_http(http)
{
    for (const ProviderFacts &facts : providers) {
        for (const QUrl &host : facts.hosts) {
            if (!host.isEmpty())
                m_hosts.append({host, {}});
        }
    }
    m_http.allow(AllowedHosts(m_hosts));
}

void AllowedServers::add(const QUrl &address)
{
    m_hosts.append({address, {}});
    m_http.allow(AllowedHosts(m_hosts));
}
