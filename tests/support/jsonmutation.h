// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/** Damages JSON in one place, as services, networks and ill will do. */
namespace JsonMutation
{
/** @p json with the damage of @p seed: a value of another type, null, a number that is too large or none, half a letter, depth, a member
 *  that is called otherwise, or the end cut off. */
QByteArray of(const QByteArray &json, quint32 seed);
}
