// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/account.h"
#include "services/oauth/signin.h"

/** How accounts and sign-ins are told. */
namespace AccountWords
{
/** `signed in until Thu 18 Sep 2025 14:00`, by the clock of this machine. */
QString state(const Account &account);
/** What is being done at @p step with @p service: `Tesla is asked for a token.` */
QString step(SignIn::Step step, const QString &service);
}
