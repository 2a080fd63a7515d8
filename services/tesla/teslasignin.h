// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/facts/providerfacts.h"
#include "services/oauth/codeflow.h"
#include "services/oauth/signin.h"
#include "services/oauth/signintools.h"
#include "services/tesla/teslaproof.h"

/** Signs in to the Tesla Fleet API: in the browser, with PKCE, and with the secret of the application where it has one. */
class TeslaSignIn : public SignIn
{
    Q_OBJECT

public:
    TeslaSignIn(const ProviderFacts &facts, const Credentials &credentials, const SignInTools &tools);

    void begin() override;
    Outcome paste(const QString &text) override;
    void cancel() override;

private:
    void prove(const Result<CodeGrant> &grant);
    void conclude(const Tokens &tokens, const Result<TeslaProof::Found> &found);
    void finish(const Result<SignedIn> &result);

    const ProviderFacts m_facts;
    const Credentials m_credentials;
    const SignInTools m_tools;
    CodeFlow m_flow;
    std::unique_ptr<TeslaProof> m_proof;
    bool m_isOver = false;
};
