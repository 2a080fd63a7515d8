// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

#include <QFuture>

class StoreThread;

/** Remembers in the `local` file which refresh token was sent, until what came of it is kept. A mark that is found again means that
 *  the program ended in between: the token may be used up, and a service that sees it twice may end the whole sign-in.
 */
class RefreshMarks
{
public:
    explicit RefreshMarks(StoreThread &local);

    /** Durable once it is done. */
    QFuture<Outcome> set(const QString &account, const QByteArray &refreshToken);
    QFuture<Outcome> clear(const QString &account);
    /** Whether @p refreshToken was sent. */
    QFuture<Result<bool>> has(const QString &account, const QByteArray &refreshToken);

private:
    StoreThread &m_local;
};
