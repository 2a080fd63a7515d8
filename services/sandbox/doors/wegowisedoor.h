// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/consentdesk.h"
#include "services/sandbox/doors/wegowisedesk.h"
#include "services/sandbox/doors/wegowisesignatures.h"

/** WegoWise: OAuth 1.0a in three steps, then calls that are signed. Temporary tokens are good for one time. Its list of companies is open
 *  to everybody.
 */
class WegoWiseDoor : public SandboxDoor
{
public:
    explicit WegoWiseDoor(bool isLockedOut, const WegoWiseQuirks &quirks = {});

    SandboxAnswer answer(const SandboxCall &call) override;

private:
    struct Temporary
    {
        QByteArray secret;
        QByteArray callback; /**< `oob`: none */
        QByteArray verifier; /**< empty until the user has consented */
    };

    SandboxAnswer giveTemporary(const SandboxCall &call);
    SandboxAnswer authorize(const SandboxCall &call);
    SandboxAnswer decide(const QByteArray &token, bool isYes, const PageLanguage &language);
    SandboxAnswer giveLasting(const SandboxCall &call);

    ConsentDesk m_consent;
    QHash<QByteArray, Temporary> m_temporary;
    WegoWiseSignatures m_signatures;
    WegoWiseDesk m_desk;
};
