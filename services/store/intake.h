// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importedfile.h"
#include "services/store/storethread.h"

/** What putting a file in did. */
struct TakenIn
{
    ImportedSummary summary;
    bool isChange = false; /**< whether the store is different now at all */
};

/** Takes files into the store. */
namespace Intake
{
enum class Manner {
    Replace, /**< what the file says now is all that it says */
    Extend, /**< what the same source said before stays, save readings of the same time */
};

/** Puts @p file in, in one transaction, with @p now as the time it came. Throws StoreFault, also when it is cancelled. */
TakenIn put(StoreSession &session, const ImportedFile &file, Manner manner, qint64 now, const StoreThread::IsCancelled &isCancelled);
/** The same over a connection that remembers nothing of the store. */
TakenIn put(Database &database, const ImportedFile &file, Manner manner, qint64 now, const StoreThread::IsCancelled &isCancelled);
}
