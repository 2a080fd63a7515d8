// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/command.h"
#include "models/values/result.h"

#include <QFuture>

class StoreThread;

/** Every change at a service, kept durably in the `local` file before it is sent. Whoever ends the program meanwhile leaves a change
 *  of which it is unknown whether it was made.
 */
class CommandJournal
{
public:
    explicit CommandJournal(StoreThread &local);

    /** Keeps @p command, which is about to be sent; answers its id. */
    QFuture<Result<qint64>> begin(const Command &command);
    /** Keeps what became of the change @p id, once: what is settled stays as it is. @p trouble is the kind of its error. */
    QFuture<Outcome> settle(qint64 id, CommandState state, const QString &trouble, const QDateTime &now);
    /** The newest first. */
    QFuture<Result<QList<Command>>> all();

private:
    StoreThread &m_local;
};
