// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/facts/providerfacts.h"
#include "services/http/patientreads.h"
#include "services/oauth/signin.h"
#include "services/oauth/signintools.h"
#include "services/oauth/tokenclient.h"

/** Shows that an access token is good: asks in which region its account is, and for its energy sites there. Makes the application
 *  known to a region that has not seen it yet.
 */
class TeslaProof : public QObject
{
    Q_OBJECT

public:
    struct Found
    {
        QString region; /**< `eu` */
        QStringList sites; /**< their names */
    };

    TeslaProof(const ProviderFacts &facts, const Credentials &credentials, const QByteArray &accessToken, const SignInTools &tools);

    /** Begins in @p region. */
    void begin(const QString &region);

Q_SIGNALS:
    void stepBegun(SignIn::Step step);
    /** Once, unless it is destroyed before. Error::NotRegistered says what is needed to make the application known. */
    void done(const Result<Found> &found);

private:
    using Next = void (TeslaProof::*)(const HttpAnswer &answer);

    void ask(const QString &path, Next next);
    void askRegion();
    void readRegion(const HttpAnswer &answer);
    void askProducts();
    void readProducts(const HttpAnswer &answer);
    void changeRegion();
    void registerApplication();
    void sendDomain(const Result<Tokens> &partner);

    const ProviderFacts m_facts;
    const Credentials m_credentials;
    const QByteArray m_accessToken;
    const SignInTools m_tools;
    PatientReads m_reads;
    QString m_region;
    bool m_hasChangedRegion = false;
    QStringList m_registered; /**< the regions in which that was tried */
};
