// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/facts/providerfacts.h"
#include "services/http/allowedhosts.h"

#include <QObject>

class Http;
class Settings;

/** Lets Http ask the servers of the providers, and those that the user has named for his accounts. */
class AllowedServers : public QObject
{
    Q_OBJECT

public:
    AllowedServers(const QList<ProviderFacts> &providers, Http &http, Settings &settings);

    /** For this run. */
    void add(const QUrl &address);
    /** For later runs, too, as long as @p account is there. */
    void remember(const QString &account, const QUrl &address);
    void forget(const QString &account);

private:
    Http &m_http;
    Settings &m_settings;
    QList<AllowedHost> m_hosts;
};
