// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounts/keychainproof.h"

#include "services/accounts/keptsecrets.h"

using namespace Qt::StringLiterals;

QFuture<Outcome> KeychainProof::keeps(KeptSecrets &secrets)
{
    const QString name = u"proof"_s;
    return secrets.write(name, "kept").then([&secrets, name](const Outcome &written) -> Outcome {
        const bool isForThisRun = secrets.isForThisRun(name);
        secrets.remove(name);
        if (!written)
            return written;
        return isForThisRun ? Outcome(Error{Error::Kind::KeychainMissing, {}, {}, {}}) : std::monostate();
    });
}
