// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

#include <QFuture>

#include <optional>

/** Keeps secrets, each under a name of its own: `tesla/<account>/tokens`.
 *
 *  There, not there, locked and no keychain are four answers: a secret, nothing, Error::KeychainLocked, Error::KeychainMissing. A
 *  keychain that waits for its user is Error::KeychainSilent after a while.
 */
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    virtual QFuture<Result<std::optional<QByteArray>>> read(const QString &name) = 0;
    /** Done only once the same secret was read back; else Error::SecretNotKept. */
    virtual QFuture<Outcome> write(const QString &name, const QByteArray &secret) = 0;
    /** Done, too, when it was not there. */
    virtual QFuture<Outcome> remove(const QString &name) = 0;
};
