// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/oauth/signintools.h"
#include "services/oauth/tokenkeeper.h"

#include <functional>

/** What calls in the name of an account need. Outlives the caller. */
struct CallerTools
{
    SignInTools net;
    SecretStore &secrets;
    RefreshMarks &marks;
    TokenPlace place;
    /** Keeps what a call has shown to be otherwise of the account, beside what the user once told; none: nobody wants to know. */
    std::function<void(const QHash<QString, QByteArray> &found)> learn = {};
};
