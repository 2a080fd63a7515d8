// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounts/allowedservers.h"

#include "services/deliver.h"
#include "services/http/http.h"
#include "services/store/settings.h"

using namespace Qt::StringLiterals;

namespace
{
const QString prefix = u"server-of/"_s;
}

AllowedServers::AllowedServers(const QList<ProviderFacts> &providers, Http &http, Settings &settings)
    : m_http(http)
    , m_settings(settings)
{
    for (const ProviderFacts &facts : providers) {
        for (const QUrl &host : facts.hosts) {
            if (!host.isEmpty())
                m_hosts.append({host, {}});
        }
    }
    m_http.allow(AllowedHosts(m_hosts));
    deliver(m_settings.all(), this, [this](const Result<QHash<QString, QString>> &kept) {
        const QHash<QString, QString> all = kept ? *kept : QHash<QString, QString>();
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            if (it.key().startsWith(prefix))
                add(QUrl(*it));
        }
    });
}

void AllowedServers::add(const QUrl &address)
{
    m_hosts.append({address, {}});
    m_http.allow(AllowedHosts(m_hosts));
}

void AllowedServers::remember(const QString &account, const QUrl &address)
{
    m_settings.save(prefix + account, address.toString(QUrl::FullyEncoded));
}

void AllowedServers::forget(const QString &account)
{
    m_settings.remove(prefix + account);
}
