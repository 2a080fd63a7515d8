// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/facts/providerfacts.h"
#include "ui/profile/profiledraft.h"

/** Homes for tests. */
namespace ProfileSamples
{
ProviderFacts digiwatt();
/** A flat in Milan, whole, with a point of delivery that is to be registered. */
ProfileDraft flat();
}
