// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/commands/commandjournal.h"

#include "services/store/storethread.h"
#include "services/store/transaction.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
CommandState stateOf(const QString &name)
{
    for (const auto state : {CommandState::Applied, CommandState::NotApplied}) {
        if (name == commandStateName(state))
            return state;
    }
    return CommandState::Unknown;
}

QDateTime instant(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

Command commandIn(const Rows &rows)
{
    Command command{.id = rows.integer(0),
                    .account = rows.text(1),
                    .provider = rows.text(2),
                    .operation = rows.text(3),
                    .arguments = QJsonDocument::fromJson(rows.text(4).toUtf8()).object(),
                    .begun = instant(rows.integer(6)),
                    .state = stateOf(rows.text(8)),
                    .trouble = rows.text(9)};
    if (!rows.isNull(5))
        command.before = QJsonDocument::fromJson(rows.text(5).toUtf8()).array();
    if (!rows.isNull(7))
        command.settled = instant(rows.integer(7));
    return command;
}

QString textOf(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}
}

CommandJournal::CommandJournal(StoreThread &local)
    : m_local(local)
{
}

QFuture<Result<qint64>> CommandJournal::begin(const Command &command)
{
    return m_local.run<qint64>([command](StoreSession &session, const StoreThread::IsCancelled &) {
        Transaction transaction(*session.database, Transaction::Kind::Writing);
        const qint64 id = session.database->insert(u"INSERT INTO command(account, provider, operation, arguments, before, begun, state,"
                                                   " trouble) VALUES(?, ?, ?, ?, ?, ?, 'unknown', '')"_s,
                                                   {command.account,
                                                    command.provider,
                                                    command.operation,
                                                    textOf(QJsonDocument(command.arguments)),
                                                    command.before ? QVariant(textOf(QJsonDocument(*command.before))) : QVariant(),
                                                    command.begun.toMSecsSinceEpoch()});
        transaction.commit();
        return id;
    });
}

QFuture<Outcome> CommandJournal::settle(qint64 id, CommandState state, const QString &trouble, const QDateTime &now)
{
    return m_local.run<std::monostate>([=](StoreSession &session, const StoreThread::IsCancelled &) {
        const QVariant settled = state == CommandState::Unknown ? QVariant() : now.toMSecsSinceEpoch();
        Transaction transaction(*session.database, Transaction::Kind::Writing);
        session.database->exec(u"UPDATE command SET state = ?, trouble = ?, settled = ? WHERE id = ? AND state = 'unknown'"_s,
                               {commandStateName(state), trouble, settled, id});
        transaction.commit();
        return std::monostate();
    });
}

QFuture<Result<QList<Command>>> CommandJournal::all()
{
    return m_local.run<QList<Command>>([](StoreSession &session, const StoreThread::IsCancelled &) {
        QList<Command> commands;
        Rows rows = session.database->rows(u"SELECT id, account, provider, operation, arguments, before, begun, settled, state, trouble"
                                           " FROM command ORDER BY id DESC"_s);
        while (rows.next())
            commands.append(commandIn(rows));
        return commands;
    });
}
