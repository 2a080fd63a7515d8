// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QObject;

/** How the keychain of the desktop is, whatever its library says: that one takes a locked keychain for one without the secret. */
enum class KeychainState {
    Missing, /**< nobody keeps secrets here */
    Locked,
    Open,
};

/** Asks the session bus about the keychain that QtKeychain takes on this desktop: KWallet on KDE, else the Secret Service. */
namespace KeychainProbe
{
/** Wakes the keychain where it sleeps. Calls @p then on the thread of @p context, unless that is gone by then. */
void ask(QObject *context, std::function<void(KeychainState state)> then);
}
