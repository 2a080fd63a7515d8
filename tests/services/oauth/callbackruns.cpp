// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/oauth/callbackruns.h"

#include "services/oauth/callbackrequest.h"

namespace
{
const CallbackRequest::Address here{40'123, "/callback"};

CallbackRuns::Count countOf(MutatedCallbacks callbacks, int many, const std::function<bool(const QByteArray &query)> &isTaken)
{
    CallbackRuns::Count count{.callbacks = many};
    for (int i = 0; i < many; ++i) {
        const QByteArray query = callbacks.wrong();
        const auto request = CallbackRequest::read("GET /callback?" + query + " HTTP/1.1\r\nHost: 127.0.0.1:40123\r\n\r\n", here);
        const bool arrives = request && request->status == 200 && isTaken(request->query);
        if (!arrives && !isTaken(query))
            continue;
        if (++count.accepted <= 3)
            count.first.append(query);
    }
    return count;
}
}

const Authorization CallbackRuns::attempt{.config = {.issuer = "https://auth.example"},
                                          .state = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"};
const OAuth1Token CallbackRuns::temporary{"a5f5e9d2a3911a048b467bce3ad577a5cb64402c", "cfe39d9b5fb6b8617e5c633da1ec23c9f993c676"};

MutatedCallbacks CallbackRuns::codes(quint32 seed)
{
    return {{{"code", "4/0Ab+c="}, {"state", attempt.state}, {"iss", attempt.config.issuer}}, "state", "code", seed};
}

MutatedCallbacks CallbackRuns::verifiers(quint32 seed)
{
    return {{{"oauth_token", temporary.token}, {"oauth_verifier", "hfdp7dh39dks9884"}}, "oauth_token", "oauth_verifier", seed};
}

CallbackRuns::Count CallbackRuns::wrongCodes(quint32 seed, int many)
{
    return countOf(codes(seed), many, [](const QByteArray &query) { return bool(attempt.codeFrom(query)); });
}

CallbackRuns::Count CallbackRuns::wrongVerifiers(quint32 seed, int many)
{
    return countOf(verifiers(seed), many, [](const QByteArray &query) { return bool(OAuth1SignIn::verifierFrom(query, temporary)); });
}
