// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/facts/providerfacts.h"
#include "services/oauth/oauth1flow.h"
#include "services/oauth/signin.h"
#include "services/oauth/signintools.h"

/** Signs in to WegoWise by OAuth 1.0a: the token is good when it tells whose it is. */
class WegoWiseSignIn : public SignIn
{
    Q_OBJECT

public:
    WegoWiseSignIn(const ProviderFacts &facts, const Credentials &credentials, const SignInTools &tools);

    void begin() override;
    Outcome paste(const QString &text) override;
    void cancel() override;

private:
    void prove(const Result<OAuth1Token> &token);
    void judge(const OAuth1Token &token, const HttpRequest &request, const Result<HttpAnswer> &answer);
    void finish(const Result<SignedIn> &result);

    const ProviderFacts m_facts;
    const Credentials m_credentials;
    const SignInTools m_tools;
    OAuth1Sender m_sender;
    OAuth1Flow m_flow;
    bool m_isOver = false;
};
