// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/accounts/accountdrafts.h"

AccountDrafts::AccountDrafts(Settings &settings)
    : m_settings(settings)
{
}

QFuture<Result<QString>> AccountDrafts::of(const QString &account)
{
    return m_settings.all().then([account](const Result<QHash<QString, QString>> &all) -> Result<QString> {
        return all ? Result<QString>(all->value(settingOf(account))) : all.error();
    });
}

QFuture<Outcome> AccountDrafts::keep(const QString &account, const QString &draft)
{
    return m_settings.save(settingOf(account), draft);
}

QString AccountDrafts::settingOf(const QString &account)
{
    return QStringLiteral("draft/") + account;
}
