// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/error.h"

/** The part of Format::error() that is about signing in, and about keeping what that gives. */
namespace SignInError
{
/** One of the kinds from NotThisSignIn to SecretNotKept. */
QString sentence(const Error &error);
}
