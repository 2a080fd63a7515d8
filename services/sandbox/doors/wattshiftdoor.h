// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/sandboxdoor.h"
#include "services/sandbox/doors/tokenbook.h"

/** WattShift: a key in a header of its own opens everything. */
class WattShiftDoor : public SandboxDoor
{
public:
    SandboxAnswer answer(const SandboxCall &call) override;

private:
    TokenBook m_sessions;
};
