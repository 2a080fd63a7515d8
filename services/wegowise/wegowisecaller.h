// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/facts/providerfacts.h"
#include "services/http/caller.h"
#include "services/oauth/callertools.h"
#include "services/oauth/oauth1signed.h"
#include "services/oauth/signin.h"

/** Calls WegoWise with requests that are signed for the user of an account. */
class WegoWiseCaller : public Caller
{
public:
    WegoWiseCaller(const ProviderFacts &facts, const Credentials &credentials, const CallerTools &tools);

    QFuture<Result<HttpAnswer>> send(const HttpRequest &request) override;

private:
    const QString m_token; /**< the name of its secret */
    OAuth1Sender m_sender;
    OAuth1Signed m_signed;
};
