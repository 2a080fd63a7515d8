// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

#include <QFuture>
#include <QUrl>

#include <functional>

class Accounts;

/** What the window needs for accounts. */
struct AccountsGround
{
    /** The accounts, made when they are first wanted; they live as long as the program. Error of the provider file that cannot be
     *  used: asked again, it is read again. */
    std::function<QFuture<Result<Accounts *>>()> open;
    /** Has the user's browser show a page; whether one was started. */
    std::function<bool(const QUrl &page)> browse;
    /** Whether there is anything to fetch by itself: an account that the user has signed in to. */
    std::function<QFuture<bool>()> hasAny;
    bool syncsByItself = false; /**< what services have is fetched without being asked for */
};
