// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSslCertificate>
#include <QUrl>

/** A server that may be asked. */
struct AllowedHost
{
    QUrl address; /**< scheme, host and port count */
    QList<QSslCertificate> authorities; /**< those who vouch for it; none: those whom the system trusts */
};

/** The only servers that anything is sent to. Without TLS these can be on this machine only. */
class AllowedHosts
{
public:
    AllowedHosts() = default;
    explicit AllowedHosts(const QList<AllowedHost> &hosts)
        : m_hosts(hosts)
    {
    }

    /** The server of @p url, or none. */
    const AllowedHost *find(const QUrl &url) const;
    /** Whether the host of @p url is this machine, by number and not by a name that can be made to lead elsewhere. */
    static bool isLoopback(const QUrl &url);
    static int portOf(const QUrl &url);

private:
    QList<AllowedHost> m_hosts;
};
