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
/** Puts @p file in, in one transaction, with @p now as the time it came. Throws StoreFault, also when it is cancelled. */
TakenIn put(Database &database, const ImportedFile &file, qint64 now, const StoreThread::IsCancelled &isCancelled);
}
