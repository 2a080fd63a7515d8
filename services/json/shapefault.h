// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

/** What is wrong in a JSON value: where, and what is there instead. */
struct ShapeFault
{
    QString path; /**< from the value down: `homes[3].name`; empty: the value itself */
    QString found; /**< `text`, `missing`; of a number that is out of its bounds, the number */

    bool operator==(const ShapeFault &) const = default;
};

using MaybeFault = std::optional<ShapeFault>;

namespace ShapeFaults
{
/** @p fault as it is seen from what holds the faulty value under the name @p step, `name` or `[3]`. */
ShapeFault within(const QString &step, const ShapeFault &fault);
}
