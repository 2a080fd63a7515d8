// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/fetch.h"
#include "services/calls/operation.h"
#include "services/http/caller.h"
#include "services/oauth/callertools.h"
#include "services/oauth/signin.h"

#include <memory>

/** How one uses a provider: signs in, and calls in the name of an account. */
struct ServiceWays
{
    using SignInMaker = std::unique_ptr<SignIn> (*)(const ProviderFacts &facts, const Credentials &credentials, const SignInTools &tools);
    using CallerMaker = std::unique_ptr<Caller> (*)(const ProviderFacts &facts, const Credentials &credentials, const CallerTools &tools);
    using FactsMaker = ProviderFacts (*)(const ProviderFacts &facts, const Credentials &credentials);
    /** What proves the user who was created with @p arguments, as the application with @p own has it from the @p answer. */
    using NewUser = Result<SignedIn> (*)(const HttpAnswer &answer, const QJsonObject &arguments, const Credentials &own);

    SignInMaker signIn = nullptr;
    CallerMaker caller = nullptr; /**< none where nothing can be called yet */
    QList<Operation> operations; /**< in the order of the provider's documents */
    HttpHeader proof; /**< what proves the account in each request, without its secret: `Authorization: Bearer ***` */
    FactsMaker factsFor = nullptr; /**< what is so for an account with its credentials; none: what is so for all */
    QList<Fetch> (*sync)(const SyncScope &scope) = nullptr; /**< what is fetched of an account */
    NewUser newUser = nullptr; /**< where users can be created */
    bool (*isOurUser)(const Credentials &credentials) = nullptr; /**< whether newUser() made them */
};

/** The ways of all providers. */
namespace AllServiceWays
{
/** Of the provider @p id, which is one. */
const ServiceWays &of(const QString &id);
/** The operation @p id of @p provider, which has it. */
Operation operation(const QString &provider, const QString &id);
}
