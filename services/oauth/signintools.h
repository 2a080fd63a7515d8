// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Clock;
class Http;

/** What signing in to any service needs. Outlives the attempt. */
struct SignInTools
{
    Http &http;
    Clock &clock;
};
