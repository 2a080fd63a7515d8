// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/recordedappliances.h"
#include "services/sandbox/doors/sandboxdoor.h"
#include "services/sandbox/doors/sandboxfaults.h"

#include <map>
#include <memory>

/** The five services of the sandbox, each under an address of its own: `/<provider>/<host>/...`. */
class SandboxServices
{
public:
    /** Digiwatt tells of the @p recorded appliances where there are any, else of the demo home, as the others do. */
    explicit SandboxServices(const SandboxFaults &faults = {}, const RecordedAppliances &recorded = {});

    SandboxAnswer answer(const SandboxRequest &request, const QDateTime &now);
    /** Where the browser is sent once the demo user has signed in on @p page and consented; empty: nowhere. */
    QUrl consent(const QUrl &page, const QDateTime &now);

private:
    std::map<QString, std::unique_ptr<SandboxDoor>> m_doors; /**< by provider */
};
