// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/** Compiles a function once for every processor and once for those with AVX2, and chooses when the program starts. Compilers
 *  and machines without it, and sanitizers, which cannot look into the choosing, have the function once. */
#if defined(__x86_64__) && defined(__gnu_linux__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)            \
    && !defined(__SANITIZE_THREAD__)
#define WATTGLASS_MULTIVERSION __attribute__((target_clones("avx2", "default")))
#else
#define WATTGLASS_MULTIVERSION
#endif
