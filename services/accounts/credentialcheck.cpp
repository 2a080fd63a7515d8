// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounts/credentialcheck.h"

#include "services/http/allowedhosts.h"

using namespace Qt::StringLiterals;

namespace
{
const QString address = u"address"_s;

/** Headers and forms take a line. */
bool isLine(const QByteArray &text)
{
    constexpr qsizetype most = 4096;
    return text.size() <= most && std::ranges::none_of(text, [](char c) { return uchar(c) < 0x20 || c == 0x7f; });
}

bool isServer(const QUrl &url)
{
    const bool isSafe = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && AllowedHosts::isLoopback(url));
    return url.isValid() && isSafe && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

Error bad(const CredentialFact &fact, const QByteArray &found)
{
    return {Error::Kind::BadArgument, {.field = fact.name, .found = fact.isSecret ? u"***"_s : QString::fromUtf8(found)}, {}, {}};
}
}

Result<ProviderFacts> CredentialCheck::complete(const ProviderFacts &facts, const Credentials &credentials)
{
    ProviderFacts whole = facts;
    for (const CredentialFact &fact : facts.credentials) {
        const QByteArray given = credentials.value(fact.name);
        const bool isSaid = fact.name == address && !facts.hosts.values().contains(QUrl()); // by a sandbox, or the user's own file
        if (given.isEmpty() && fact.isRequired && !isSaid)
            return Error{Error::Kind::MissingArgument, {.field = fact.name}, {}, {}};
        if (!isLine(given))
            return bad(fact, "***");
        const QUrl server(QString::fromUtf8(given), QUrl::StrictMode);
        if (fact.name == address && !isSaid && !isServer(server))
            return bad(fact, given);
        for (QUrl &host : whole.hosts) {
            if (fact.name == address && host.isEmpty())
                host = server;
        }
    }
    return whole;
}
