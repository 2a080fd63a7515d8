// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/** What the secrets of accounts are called in the keychain. */
namespace SecretNames
{
inline const QString tokens = QStringLiteral("tokens");
inline const QString credentials = QStringLiteral("credentials");

/** `tesla/tesla-1/tokens` */
inline QString of(const QString &provider, const QString &account, const QString &kind)
{
    return QStringLiteral("%1/%2/%3").arg(provider, account, kind);
}
}
