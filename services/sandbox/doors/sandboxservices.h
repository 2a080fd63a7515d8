// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/sandboxdoor.h"
#include "services/sandbox/doors/sandboxfaults.h"

#include <map>
#include <memory>

/** The five services of the sandbox, each under an address of its own: `/<provider>/<host>/...`. */
class SandboxServices
{
public:
    explicit SandboxServices(const SandboxFaults &faults = {});

    SandboxAnswer answer(const SandboxRequest &request, const QDateTime &now);

private:
    std::map<QString, std::unique_ptr<SandboxDoor>> m_doors; /**< by provider */
};
