// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/facts/providerfacts.h"
#include "services/http/caller.h"
#include "services/http/patientreads.h"
#include "services/oauth/callertools.h"
#include "services/oauth/signin.h"

/** Calls WattShift with the user's key. Where not even the homes are told to it, the key is refused as a whole; any other question may
 *  be forbidden alone.
 */
class WattShiftCaller : public Caller
{
public:
    WattShiftCaller(const ProviderFacts &facts, const Credentials &credentials, const CallerTools &tools);

    QFuture<Result<HttpAnswer>> send(const HttpRequest &request) override;

private:
    const QUrl m_homes;
    const QByteArray m_key;
    PatientReads m_reads;
};
