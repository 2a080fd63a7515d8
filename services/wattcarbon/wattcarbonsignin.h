// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/facts/providerfacts.h"
#include "services/oauth/signin.h"
#include "services/oauth/signintools.h"
#include "services/oauth/tokenclient.h"

/** Signs in to WattCarbon: an e-mail address and an API key give a token for a day, which proves them. */
class WattCarbonSignIn : public SignIn
{
    Q_OBJECT

public:
    WattCarbonSignIn(const ProviderFacts &facts, const Credentials &credentials, const SignInTools &tools);

    void begin() override;
    void cancel() override;

private:
    void judge(const Result<Tokens> &answer);
    void finish(const Result<SignedIn> &result);

    const ProviderFacts m_facts;
    const Credentials m_credentials;
    const SignInTools m_tools;
    bool m_isOver = false;
};
