// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/** Proof Key for Code Exchange, RFC 7636. */
namespace Pkce
{
/** 32 random bytes in the 43 letters that RFC 7636 asks for; a verifier, or a state. */
QByteArray randomText();

/** The S256 challenge of @p verifier. */
QByteArray challenge(const QByteArray &verifier);
}
