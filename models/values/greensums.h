// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

/** Finds the greenest stretch of time of any length, in as many steps as there are starts, however long the stretch is. */
class GreenSums
{
public:
    /** @p shares slot by slot, 0 to 1, told apart by millionths; not a number: nobody knows. */
    explicit GreenSums(std::span<const double> shares);

    /** Where the greenest @p length slots begin of those that lie within the slots from @p first up to @p end, not included; of equal
     *  ones the earliest. Nothing where none fits of which all is known. */
    std::optional<std::size_t> greenest(std::size_t first, std::size_t end, std::size_t length) const;

private:
    std::vector<qint64> m_before; // of each slot: the millionths of all slots before it
};
