// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

#include <QByteArray>

/** The bytes of files that users hand us. */
namespace FileSource
{
/** All of the regular file at @p path, which may grow meanwhile but not beyond @p most bytes.
 *  FileNotFound, NotAFile (a folder, pipe or device, none of which is waited for), FileUnreadable or TooLarge. */
Result<QByteArray> read(const QString &path, qint64 most);
}
