// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/signinreads.h"

#include "services/http/http.h"

#include <QRandomGenerator>

using namespace std::chrono_literals;

PatientReads SignInReads::over(const SignInTools &tools)
{
    const auto dice = [] { return QRandomGenerator::global()->generateDouble(); };
    return PatientReads([&http = tools.http](const HttpRequest &request) { return http.send(request); },
                        tools.clock,
                        dice,
                        {.tries = 3, .cap = 10s, .longestPause = 10s});
}
