// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/digiwatt/digiwattframe.h"

/** Reads the usual form of a large table straight from the text of an answer. What is unusual in any way is left to the reader of
 *  DigiwattFrame, which this one always agrees with: tables of other things than instants in UTC to the second, escapes and letters
 *  beyond ASCII in names, exponents, more than 15 digits, and all that is wrong.
 */
namespace DigiwattScan
{
/** A table, and the answer without it. */
struct Found
{
    DigiwattFrame frame;
    QByteArray rest; /**< with null in its place */
};

/** The table called @p name in @p answer; nothing where it is unusual. */
std::optional<Found> table(const QByteArray &answer, QByteArrayView name);
}
