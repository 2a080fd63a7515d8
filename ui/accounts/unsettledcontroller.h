// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gadgetlist.h"
#include "services/accounts/accountcommands.h"

#include <QQmlEngine>

/** A change of which it is not known whether it was made, as the page lists it. */
struct UnsettledLine
{
    Q_GADGET
    Q_PROPERTY(QString rowId MEMBER rowId)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(bool canLook MEMBER canLook)

public:
    QString rowId; /**< its number in the journal */
    QString words;
    bool canLook = false; /**< a look at the service may tell; else only the user can */

    bool operator==(const UnsettledLine &) const = default;
};

/** The changes at services of which it is not known whether they were made. They stay open until the service or the user tells. */
class UnsettledController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the accounts")
    Q_PROPERTY(GadgetListModel *lines READ lines CONSTANT)
    Q_PROPERTY(QString message READ message NOTIFY changed)

public:
    using QObject::QObject;

    /** @p commands outlives it. */
    void begin(AccountCommands &commands);
    void retranslate();

    GadgetListModel *lines() { return &m_lines; }
    /** What came of the last look; empty: there was none. */
    QString message() const { return m_message; }

    /** Looks at the service once more; nothing is sent again. */
    Q_INVOKABLE void look(const QString &number);
    /** The user knows whether it was made. */
    Q_INVOKABLE void settle(const QString &number, bool isMade);

Q_SIGNALS:
    void changed();

private:
    void read();
    const Command *find(const QString &number) const;
    void tell(const QString &message);

    AccountCommands *m_commands = nullptr;
    QList<Command> m_open;
    GadgetList<UnsettledLine, &UnsettledLine::rowId> m_lines;
    QString m_message;
};
