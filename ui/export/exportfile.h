// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

#include <functional>

class QIODevice;

/** How every export comes to the disk. */
namespace ExportFile
{
enum class Existing { Keep, Replace };

/** Writes what @p fill puts out to @p path, whole or not at all: until then, and when it answers false, what was there stays.
 *  FileExists unless it may be replaced. FileNotWritable, also for a link, which would lead elsewhere than where it stands. */
Outcome write(const QString &path, Existing existing, const std::function<bool(QIODevice &device)> &fill);
}
