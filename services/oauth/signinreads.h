// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/http/patientreads.h"
#include "services/oauth/signintools.h"

/** What the calls that prove a sign-in are sent by. */
namespace SignInReads
{
/** Tries again a few times while the user waits. */
PatientReads over(const SignInTools &tools);
}
