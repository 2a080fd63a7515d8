// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/** How fast answers of services become columns. */
namespace AnswerRaces
{
void add();
}
