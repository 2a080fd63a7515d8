// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/sandboxmessage.h"

#include <QDateTime>

/** What an application asks of a service of the sandbox, and when. */
struct SandboxCall
{
    QString host; /**< by its name in the provider's file: `api` */
    QString path; /**< on that host */
    SandboxRequest request;
    QDateTime now;
};

/** One service of the sandbox: what it knows, and how it answers. */
class SandboxDoor
{
public:
    virtual ~SandboxDoor() = default;

    virtual SandboxAnswer answer(const SandboxCall &call) = 0;
};
