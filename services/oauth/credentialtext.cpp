// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/credentialtext.h"

#include "services/oauth/formtext.h"

QByteArray CredentialText::of(const Credentials &credentials)
{
    FormText::Pairs pairs;
    QStringList names = credentials.keys();
    names.sort();
    for (const QString &name : std::as_const(names))
        pairs.append({name.toUtf8(), credentials[name]});
    return FormText::encoded(pairs);
}

std::optional<Credentials> CredentialText::read(const QByteArray &text)
{
    const auto fields = FormText::fields(text);
    if (!fields)
        return {};
    Credentials credentials;
    for (auto it = fields->cbegin(); it != fields->cend(); ++it)
        credentials.insert(QString::fromUtf8(it.key()), it.value());
    return credentials;
}
