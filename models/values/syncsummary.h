// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/error.h"

#include <QDate>

#include <optional>

/** What a sync has come to so far, or in the end. */
struct SyncSummary
{
    int asked = 0; /**< questions that were answered */
    int left = 0; /**< that are known to be asked still */
    QDate day; /**< how far back it has come; invalid: it asks what has no day */
    qint64 added = 0; /**< readings that were not there before */
    qint64 changed = 0; /**< readings that are different now */
    std::optional<Error> trouble; /**< the first with one question alone, which a later sync asks again */
};
