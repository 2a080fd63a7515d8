// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/sandboxdoor.h"
#include "services/sandbox/doors/tokenbook.h"

/** Digiwatt: an application's own key gives a token for ten hours. */
class DigiwattDoor : public SandboxDoor
{
public:
    SandboxAnswer answer(const SandboxCall &call) override;

private:
    SandboxAnswer giveToken(const SandboxCall &call);

    TokenBook m_tokens;
};
