// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/sandboxmessage.h"

/** How Tesla says that something is wrong. */
namespace TeslaRefusals
{
SandboxAnswer of(const QString &error, int status, const QString &description = {});
/** As its servers behind the first one put it, with a number to ask for. */
SandboxAnswer behind(const QString &call, const QString &error, int status);
/** The field @p name is not what it has to be. */
SandboxAnswer field(const QString &name, const QString &problem);
/** What is seen to come with @p status when nothing is wrong with what was asked. */
SandboxAnswer seen(int status);
}
