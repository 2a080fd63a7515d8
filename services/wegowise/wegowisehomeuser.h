// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/http/httpmessage.h"
#include "services/oauth/signin.h"

#include <QJsonObject>

/** A user of a single home whom we created: an account of his own, with his own token. */
namespace WegoWiseHomeUser
{
/** What is kept for him, from the @p answer that creates him with @p arguments; requests are signed with @p own application's key. */
Result<SignedIn> signedIn(const HttpAnswer &answer, const QJsonObject &arguments, const Credentials &own);
/** Whether @p credentials are those of such a user. */
bool isOne(const Credentials &credentials);
}
