// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/secrets/secretstore.h"

#include <QHash>

/** A keychain that does as it is told. */
class FakeKeychain : public SecretStore
{
public:
    QFuture<Result<std::optional<QByteArray>>> read(const QString &name) override;
    QFuture<Outcome> write(const QString &name, const QByteArray &secret) override;
    QFuture<Outcome> remove(const QString &name) override;

    QHash<QString, QByteArray> secrets;
    std::optional<Error::Kind> trouble; /**< of every answer */
    std::optional<Error::Kind> troubleWriting;
    int troubleAfter = -1; /**< after so many calls, each is answered by laterTrouble; -1: never */
    Error::Kind laterTrouble = Error::Kind::KeychainMissing;
    bool isMute = false; /**< never answers */
    int reads = 0;

private:
    std::optional<Error::Kind> troubleNow();

    int m_calls = 0;
};
