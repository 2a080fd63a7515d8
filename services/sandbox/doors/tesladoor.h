// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/consentdesk.h"
#include "services/sandbox/doors/sandboxdoor.h"
#include "services/sandbox/doors/sandboxfaults.h"
#include "services/sandbox/doors/teslasite.h"
#include "services/sandbox/doors/tokenbook.h"

#include <QSet>

/** Tesla: the page that asks for consent, tokens by a code and PKCE, refresh tokens that are good for one time, two regions, and a home. */
class TeslaDoor : public SandboxDoor
{
public:
    explicit TeslaDoor(const SandboxFaults &faults)
        : m_faults(faults)
        , m_consent(faults.lockedOut)
        , m_site(faults.tesla)
    {
    }

    SandboxAnswer answer(const SandboxCall &call) override;

private:
    /** What a code was given for. */
    struct Code
    {
        FormText::Fields request;
        QDateTime end;
    };

    SandboxAnswer authorize(const SandboxCall &call);
    SandboxAnswer decide(const SandboxCall &call, const FormText::Fields &request, bool isYes);
    SandboxAnswer giveTokens(const SandboxCall &call);
    SandboxAnswer byCode(const SandboxCall &call, const FormText::Fields &form);
    SandboxAnswer byRefresh(const SandboxCall &call, const FormText::Fields &form);
    SandboxAnswer tokens(const SandboxCall &call, const QList<QByteArray> &scopes);
    SandboxAnswer api(const SandboxCall &call);
    /** What of @p scope the user consents to. */
    QList<QByteArray> consented(const QByteArray &scope) const;
    bool isAllowed(const SandboxCall &call) const;
    SandboxAnswer registerDomain(const SandboxCall &call);
    QString region() const { return m_faults.europe ? QStringLiteral("eu") : QStringLiteral("na"); }

    const SandboxFaults m_faults;
    ConsentDesk m_consent;
    QHash<QByteArray, Code> m_codes;
    TokenBook m_access;
    TokenBook m_partners;
    TokenBook m_refresh;
    QHash<QByteArray, QList<QByteArray>> m_scopes; /**< by token */
    QSet<QString> m_registered; /**< regions */
    TeslaSite m_site;
};
