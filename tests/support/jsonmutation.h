// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/** Damages JSON on purpose. */
namespace JsonMutation
{
/** @p json with one thing wrong in it, chosen by @p seed: a value of another type, a member or element less, null, a number that is
 *  huge, NaN, half of a letter, depth, or an end too soon. Never has a zero that was not there. */
QByteArray of(const QByteArray &json, quint32 seed);
}
