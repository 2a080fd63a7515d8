// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/oauth1signed.h"

#include "services/oauth/oauth1signin.h"
#include "services/secrets/secretstore.h"

using namespace Qt::StringLiterals;

OAuth1Signed::OAuth1Signed(OAuth1Sender &sender, SecretStore &secrets, const OAuth1Caller &application)
    : m_sender(sender)
    , m_secrets(secrets)
    , m_application(application)
{
}

QFuture<Result<HttpAnswer>> OAuth1Signed::send(const HttpRequest &request, const QString &name)
{
    const auto sign = [&sender = m_sender, request, caller = m_application](const Result<std::optional<QByteArray>> &secret) mutable {
        if (!secret)
            return QtFuture::makeReadyFuture(Result<HttpAnswer>(secret.error()));
        const Result<OAuth1Token> token = OAuth1SignIn::lastingToken(secret->value_or(QByteArray()));
        if (!token)
            return QtFuture::makeReadyFuture(Result<HttpAnswer>(Error{Error::Kind::SignedOut, {}, {}, u"no token is kept"_s}));
        caller.token = *token;
        return sender.send(request, caller);
    };
    return m_secrets.read(name).then(sign).unwrap();
}
