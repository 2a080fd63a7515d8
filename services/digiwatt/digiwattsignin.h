// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/digiwatt/digiwattgrant.h"
#include "services/facts/providerfacts.h"
#include "services/http/patientreads.h"

/** Signs in to Digiwatt: client ID and secret give a token, which is good when it shows how green the grid is. */
class DigiwattSignIn : public SignIn
{
    Q_OBJECT

public:
    DigiwattSignIn(const ProviderFacts &facts, const Credentials &credentials, const SignInTools &tools);

    void begin() override;
    void cancel() override;

private:
    void prove(const Result<DigiwattGrant> &grant);
    void judge(const DigiwattGrant &grant, const HttpRequest &request, const Result<HttpAnswer> &answer);
    void finish(const Result<SignedIn> &result);

    const ProviderFacts m_facts;
    const Credentials m_credentials;
    const SignInTools m_tools;
    PatientReads m_reads;
    bool m_isOver = false;
};
