// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/http/caller.h"
#include "services/http/patientreads.h"
#include "services/oauth/callertools.h"

#include <QObject>

/** Calls with the access token of an account, which is renewed when it is due. What only reads is asked once more with a new token where
 *  the service has not taken the first.
 */
class BearerCaller : public QObject, public Caller
{
    Q_OBJECT

public:
    /** @p scheme stands before the token; empty: the token's own type. */
    BearerCaller(const CallerTools &tools, const TokenRenewal &renewal, const QByteArray &scheme);

    QFuture<Result<HttpAnswer>> send(const HttpRequest &request) override;

private:
    using Promise = std::shared_ptr<QPromise<Result<HttpAnswer>>>;

    void ask(const HttpRequest &request, const Tokens &tokens, const Promise &promise, bool isLast);

    const QByteArray m_scheme;
    PatientReads m_reads;
    TokenKeeper m_keeper;
};
