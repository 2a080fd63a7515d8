// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounts/confirmations.h"

#include "services/store/settings.h"

using namespace Qt::StringLiterals;

using Addresses = Result<QList<QUrl>>;

namespace
{
QString settingOf(const ProviderFile &file)
{
    return u"confirmed-provider/"_s + file.facts.id;
}
}

Confirmations::Confirmations(Settings &settings)
    : m_settings(settings)
{
}

QFuture<Addresses> Confirmations::missing(const ProviderFile &file)
{
    if (file.changed.isEmpty())
        return QtFuture::makeReadyFuture(Addresses(QList<QUrl>()));
    return m_settings.all().then([file](const Result<QHash<QString, QString>> &settings) -> Addresses {
        if (!settings)
            return settings.error();
        const bool isConfirmed = settings->value(settingOf(file)) == QString::fromLatin1(file.digest);
        return isConfirmed ? QList<QUrl>() : file.changed;
    });
}

QFuture<Outcome> Confirmations::confirm(const ProviderFile &file)
{
    return m_settings.save(settingOf(file), QString::fromLatin1(file.digest));
}
