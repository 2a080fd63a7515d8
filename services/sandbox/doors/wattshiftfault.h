// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/sandboxmessage.h"

/** What WattShift answers where it does not do what it was asked. */
namespace WattShiftFault
{
SandboxAnswer of(const QString &code, const QString &message, int status);
/** 400, with the field that is wrong. */
SandboxAnswer invalid(const QString &field, const QString &message);
SandboxAnswer notFound();
}
