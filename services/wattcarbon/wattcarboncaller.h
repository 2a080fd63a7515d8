// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/facts/providerfacts.h"
#include "services/oauth/bearercaller.h"
#include "services/oauth/signin.h"

/** Calls WattCarbon with a token that the user's key gives for a day. */
class WattCarbonCaller : public BearerCaller
{
    Q_OBJECT

public:
    WattCarbonCaller(const ProviderFacts &facts, const Credentials &credentials, const CallerTools &tools);
};
