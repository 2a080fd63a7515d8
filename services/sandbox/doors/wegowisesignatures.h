// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/sandboxdoor.h"

#include <QSet>

#include <functional>

/** Computes each signature of OAuth 1.0a anew. A nonce is good for one time. */
class WegoWiseSignatures
{
public:
    using Secret = std::function<std::optional<QByteArray>(const QByteArray &token)>;

    /** The OAuth parameters of a request that is rightly signed and was not seen before. */
    std::optional<FormText::Fields> verified(const SandboxCall &call, const Secret &secretOf);

private:
    QSet<QByteArray> m_stamps; /**< seen */
};
