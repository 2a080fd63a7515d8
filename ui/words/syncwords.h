// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/syncsummary.h"

/** How syncs are told. */
namespace SyncWords
{
/** `12 new readings, 3 are different now` */
QString summary(const SyncSummary &summary);
/** Why one ended early, and what becomes of it. */
QString trouble(const Error &error);
/** How far one has come: `Thu 18 Sep 2025, 412 questions to go` */
QString progress(const SyncSummary &soFar);
}
