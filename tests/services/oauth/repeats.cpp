// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/oauth/repeats.h"

#include <cstdlib>
#include <cstring>

qsizetype Repeats::among(qsizetype many, const std::function<QByteArray()> &text)
{
    static constexpr qsizetype compared = 22; // letters, so at least 128 bits
    QByteArray all;
    all.reserve(many * compared);
    for (qsizetype i = 0; i < many; ++i)
        all += text().first(compared);
    std::qsort(all.data(), many, compared, [](const void *a, const void *b) { return std::memcmp(a, b, compared); });

    qsizetype repeats = 0;
    for (qsizetype i = 1; i < many; ++i)
        repeats += std::memcmp(all.constData() + (i - 1) * compared, all.constData() + i * compared, compared) == 0;
    return repeats;
}
