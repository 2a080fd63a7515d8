// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/minmax.h"

#include "models/values/multiversion.h"

WATTGLASS_MULTIVERSION void MinMax::ofEach(std::size_t width, std::span<const qint64> values, std::span<MinMax> found)
{
    for (std::size_t i = 0; i < found.size(); ++i)
        found[i] = of(values.subspan(i * width, std::min(width, values.size() - i * width)));
}
