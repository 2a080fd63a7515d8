// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/** What a service says in its own words, as far as a user may be shown it. */
namespace PlainWords
{
constexpr qsizetype most = 200; /**< letters */

/** @p text on one line, without what controls a terminal or turns the direction of writing, cut after so many letters. */
QString of(const QString &text);
}
