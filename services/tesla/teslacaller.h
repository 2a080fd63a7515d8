// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/facts/providerfacts.h"
#include "services/oauth/bearercaller.h"
#include "services/oauth/signin.h"

/** Calls Tesla in the region of an account, and once more in the other one where the account is not there any longer, which is kept. Each
 * renewal uses up the refresh token and brings another. */
class TeslaCaller : public BearerCaller
{
    Q_OBJECT

public:
    TeslaCaller(const ProviderFacts &facts, const Credentials &credentials, const CallerTools &tools);

    QFuture<Result<HttpAnswer>> send(const HttpRequest &request) override;

    /** @p facts for the account with these @p credentials, among which is its region. */
    static ProviderFacts factsFor(const ProviderFacts &facts, const Credentials &credentials);

private:
    using Finish = std::function<void(const Result<HttpAnswer> &answer)>;
    using Learn = decltype(CallerTools::learn);

    void goOn(const HttpRequest &request, const Finish &finish);

    const ProviderFacts m_facts;
    const Learn m_learn;
};
