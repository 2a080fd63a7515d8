// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/endurance/household.h"

#include <functional>

/** A process of its own that works on a store and tells of what is done, for its parent to kill. */
namespace Child
{
struct End
{
    Household::Progress told; /**< what it was given, and what it told of since */
    bool killed = false; /**< otherwise it ended by itself */
    int code = 0;
};

/** Runs @p prepare in a child and then works on the store at @p path until it has done @p steps, or is killed. With
 *  @p microseconds above 0 it is killed by its parent after so long. */
End run(const QString &path, const Household::Progress &done, int steps, const std::function<void()> &prepare, int microseconds = 0);
}
