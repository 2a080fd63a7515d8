// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/oauth/tokenanswer.h"

/** Tokens as the keychain keeps them. */
namespace TokenText
{
QByteArray of(const Tokens &tokens);
/** Error::SignedOut for what is no such text: without tokens the user has to sign in again. */
Result<Tokens> read(const QByteArray &text);
}
