// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/digiwattquirks.h"

#include <QHash>
#include <QJsonObject>

/** The accounts that Digiwatt has. The demo account is there from the start, and one of another company. */
class DigiwattDesk
{
public:
    /** What is answered: `data`, or what is wrong. */
    struct Reply
    {
        int status = 200;
        QString error;
        QJsonObject data;
    };

    explicit DigiwattDesk(const DigiwattQuirks &quirks);

    /** 404 or 403 where nothing is told of this account; else 200. */
    Reply look(const QString &account) const;
    /** A point of delivery for an account; 409 where another account has it. */
    Reply enter(const QJsonObject &pod);
    /** House, residents and appliances of an account, as they are taken; 422 where they are not whole. No call reads them back. */
    Reply settle(const QString &account, const QJsonObject &household) const;

private:
    struct Account
    {
        QString pod;
        QString company;
    };

    const DigiwattQuirks m_quirks;
    QHash<QString, Account> m_accounts;
};
