// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/facts/providerfacts.h"
#include "services/oauth/bearercaller.h"
#include "services/oauth/signin.h"

/** Calls Digiwatt with a token that the application's own key gives. */
class DigiwattCaller : public BearerCaller
{
    Q_OBJECT

public:
    DigiwattCaller(const ProviderFacts &facts, const Credentials &credentials, const CallerTools &tools);
};
