// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/oauth/signin.h"

#include <optional>

/** Credentials as the keychain keeps them. */
namespace CredentialText
{
QByteArray of(const Credentials &credentials);
/** Nothing where @p text is none of ours. */
std::optional<Credentials> read(const QByteArray &text);
}
