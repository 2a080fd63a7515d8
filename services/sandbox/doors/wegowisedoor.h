// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/oauth/oauth1signer.h"
#include "services/sandbox/doors/consentdesk.h"
#include "services/sandbox/doors/sandboxdoor.h"

#include <QSet>

/** WegoWise: OAuth 1.0a in three steps. Each signature is computed anew; nonces and temporary tokens are good for one time. */
class WegoWiseDoor : public SandboxDoor
{
public:
    explicit WegoWiseDoor(bool isLockedOut)
        : m_consent(isLockedOut)
    {
    }

    SandboxAnswer answer(const SandboxCall &call) override;

private:
    struct Temporary
    {
        QByteArray secret;
        QByteArray callback; /**< `oob`: none */
        QByteArray verifier; /**< empty until the user has consented */
    };
    using Secret = std::function<std::optional<QByteArray>(const QByteArray &token)>;

    /** The OAuth parameters of a request that is rightly signed and was not seen before. */
    std::optional<FormText::Fields> verified(const SandboxCall &call, const Secret &secretOf);
    SandboxAnswer giveTemporary(const SandboxCall &call);
    SandboxAnswer authorize(const SandboxCall &call);
    SandboxAnswer decide(const QByteArray &token, bool isYes);
    SandboxAnswer giveLasting(const SandboxCall &call);

    ConsentDesk m_consent;
    QHash<QByteArray, Temporary> m_temporary;
    QHash<QByteArray, QByteArray> m_lasting; /**< token to secret */
    QSet<QByteArray> m_stamps; /**< seen */
};
