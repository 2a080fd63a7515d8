// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

/** What an answer may be at most. */
struct HttpLimits
{
    qint64 headBytes = 256 * 1024; /**< the status line and all headers */
    qint64 bodyBytes = 64 * 1024 * 1024; /**< unpacked */
    int ratio = 200; /**< of unpacked to packed bytes, once a megabyte is unpacked */
    std::chrono::milliseconds connecting{4'000}; /**< how long one address of a host is tried while it has another */
    std::chrono::milliseconds silence{30'000}; /**< how long nothing may come or go */
};
