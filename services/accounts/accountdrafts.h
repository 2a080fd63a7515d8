// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/settings.h"

/** What the user has written for the service of an account, sent or not. It stays on this machine, and goes with the account. */
class AccountDrafts
{
public:
    explicit AccountDrafts(Settings &settings);

    /** Empty: there is none. */
    QFuture<Result<QString>> of(const QString &account);
    QFuture<Outcome> keep(const QString &account, const QString &draft);
    /** The setting in which the draft of @p account lies. */
    static QString settingOf(const QString &account);

private:
    Settings &m_settings;
};
