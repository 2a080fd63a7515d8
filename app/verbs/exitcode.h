// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/error.h"

/** What the process answers: 0 done, 1 the answer is no, 2 bad input, 3 service or network, 4 store. */
namespace ExitCode
{
constexpr int done = 0;
constexpr int no = 1;
constexpr int badInput = 2;
constexpr int service = 3;
constexpr int store = 4;

int of(Error::Kind kind);
}
