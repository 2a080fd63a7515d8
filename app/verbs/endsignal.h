// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/** Ends the event loop when the user or the system wants the program to end, so that it can tidy up. */
namespace EndSignal
{
/** To be called before there are other threads. Holds as long as the application does. */
void watch();
}
