// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/oauth/oauth1sender.h"

class SecretStore;

/** Sends requests for users whose tokens are kept, each under a name of its own. */
class OAuth1Signed
{
public:
    /** @p application has no token. @p sender and @p secrets outlive the last answer. */
    OAuth1Signed(OAuth1Sender &sender, SecretStore &secrets, const OAuth1Caller &application);

    /** For the user whose token is the secret @p name, written as OAuth1SignIn::textOf. Error::SignedOut when there is none. */
    QFuture<Result<HttpAnswer>> send(const HttpRequest &request, const QString &name);

private:
    OAuth1Sender &m_sender;
    SecretStore &m_secrets;
    const OAuth1Caller m_application;
};
