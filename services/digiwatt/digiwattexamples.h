// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/digiwatt/digiwatthome.h"
#include "services/digiwatt/digiwattquery.h"
#include "services/digiwatt/digiwatttoken.h"

/** Requests as Digiwatt's documents have them, for the account that the sandbox has. */
namespace DigiwattExamples
{
DigiwattKey token();
DigiwattPod podRegister();
DigiwattOnboarding onboarding();
DigiwattAccountQuery account();
DigiwattPeriodQuery yesterday();
}
