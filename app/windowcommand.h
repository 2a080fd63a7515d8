// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/** `wattglass` without a verb: the window, on the user's own data or on the demo home. */
namespace WindowCommand
{
/** Answers the exit code of the process. */
int run(int &argc, char **argv);
}
