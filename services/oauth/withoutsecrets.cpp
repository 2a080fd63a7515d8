// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/withoutsecrets.h"

QByteArray WithoutSecrets::of(QByteArray answer, const QByteArrayList &secrets)
{
    for (const QByteArray &secret : secrets) {
        if (!secret.isEmpty())
            answer.replace(secret, "***").replace(secret.toPercentEncoding(), "***");
    }
    return answer;
}
