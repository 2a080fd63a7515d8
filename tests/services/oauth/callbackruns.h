// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/oauth/authorization.h"
#include "services/oauth/oauth1signin.h"
#include "tests/services/oauth/mutatedcallbacks.h"

/** Callbacks by the thousand to one sign-in of each kind, as a browser sends them. */
namespace CallbackRuns
{
struct Count
{
    int callbacks = 0;
    int accepted = 0;
    QByteArrayList first; /**< the first of those */
};

extern const Authorization attempt;
extern const OAuth1Token temporary;

MutatedCallbacks codes(quint32 seed);
MutatedCallbacks verifiers(quint32 seed);

/** How many of @p many wrong callbacks give a code. */
Count wrongCodes(quint32 seed, int many);
/** How many give a verifier. */
Count wrongVerifiers(quint32 seed, int many);
}
