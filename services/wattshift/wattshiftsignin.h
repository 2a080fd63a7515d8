// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/facts/providerfacts.h"
#include "services/http/patientreads.h"
#include "services/oauth/signin.h"
#include "services/oauth/signintools.h"

/** Signs in to WattShift: the key is good when it lists homes. */
class WattShiftSignIn : public SignIn
{
    Q_OBJECT

public:
    WattShiftSignIn(const ProviderFacts &facts, const Credentials &credentials, const SignInTools &tools);

    void begin() override;
    void cancel() override;

private:
    void judge(const HttpRequest &request, const Result<HttpAnswer> &answer);
    void finish(const Result<SignedIn> &result);

    const ProviderFacts m_facts;
    const QByteArray m_key;
    const SignInTools m_tools;
    PatientReads m_reads;
    bool m_isOver = false;
};
