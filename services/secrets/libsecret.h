// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/** The library of the Secret Service, which QtKeychain loads while running, as we do. */
namespace Libsecret
{
/** Makes it forget the service that it speaks to. It would not notice that a keychain was ended and started anew. */
void forgetService();
}
