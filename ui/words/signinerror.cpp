// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/signinerror.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(SignInError)
};
}

QString SignInError::sentence(const Error &error)
{
    const Place &at = error.place;
    const QString service = at.file.isEmpty() ? Words::tr("The service") : at.file;
    switch (error.kind) {
    case Error::Kind::NotThisSignIn:
        return Words::tr("What the browser brought back does not belong to this sign-in; sign in again.");
    case Error::Kind::SignInRefused:
        return Words::tr("%1 refused the sign-in%2; check what you gave it and sign in again.")
            .arg(service, at.found.isEmpty() ? QString() : Words::tr(" (%1)").arg(at.found));
    case Error::Kind::NotRegistered:
        return Words::tr("%1 does not know this application yet: %2 has to be done first.").arg(service, at.field);
    case Error::Kind::HostUnconfirmed:
        return Words::tr("%1 says that %2 is to be asked, which you have not confirmed yet; nothing was sent.").arg(service, at.found);
    case Error::Kind::PortTaken:
        return Words::tr("Another program uses port %1, which the browser has to come back to; end it, or paste the answer yourself.")
            .arg(at.found);
    case Error::Kind::UnknownAccount:
        return Words::tr("There is no account “%1”%2.")
            .arg(at.found, error.candidates.isEmpty() ? QString() : Words::tr("; choose from %1").arg(error.candidates.join(u", "_s)));
    case Error::Kind::KeychainMissing:
        return Words::tr(
            "This computer has no keychain for secrets, so a sign-in lasts until Wattglass ends; install GNOME Keyring or KWallet.");
    case Error::Kind::KeychainLocked:
        return Words::tr("The keychain is locked; unlock it and try again.");
    case Error::Kind::KeychainSilent:
        return Words::tr("The keychain does not answer yet; look whether it asks for your password.");
    case Error::Kind::SecretNotKept:
        return Words::tr("The keychain did not keep what it was given, so the sign-in lasts until Wattglass ends; check the keychain.");
    default:
        Q_UNREACHABLE();
    }
}
