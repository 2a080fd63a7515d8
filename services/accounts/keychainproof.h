// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

#include <QFuture>

class KeptSecrets;

/** Shows that a secret that cannot be had twice would be kept. */
namespace KeychainProof
{
/** Has the keychain keep something and forget it. Error::KeychainMissing where it would be kept for this run only. */
QFuture<Outcome> keeps(KeptSecrets &secrets);
}
