// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

#include <QFuture>
#include <QLockFile>

#include <memory>

/** Lets one process at a time renew the tokens of an account. */
namespace TokenLock
{
using Held = std::shared_ptr<QLockFile>; /**< let go with the last copy, and with the process */

/** Waits, on a thread of its own, until @p file is ours. Error::FileNotWritable; Error::TimedOut after two minutes. */
QFuture<Result<Held>> take(const QString &file);
}
