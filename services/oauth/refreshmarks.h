// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

#include <QFuture>
#include <QVariantList>

class StoreThread;

/** Remembers in the `local` file which refresh tokens were sent, until what came of them is kept. A mark that is found again means
 *  that the program ended in between: the token may be used up, and a service that sees it twice may end the whole sign-in.
 */
class RefreshMarks
{
public:
    explicit RefreshMarks(StoreThread &local);

    /** Durable once it is done. */
    QFuture<Outcome> set(const QString &account, const QByteArray &refreshToken);
    /** That token may be sent again. */
    QFuture<Outcome> clear(const QString &account, const QByteArray &refreshToken);
    /** None of them is kept any more. */
    QFuture<Outcome> clearAll(const QString &account);
    /** Whether @p refreshToken was sent. */
    QFuture<Result<bool>> has(const QString &account, const QByteArray &refreshToken);

private:
    QFuture<Outcome> change(const QString &sql, const QVariantList &values);

    StoreThread &m_local;
};
