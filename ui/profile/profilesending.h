// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gadgetlist.h"
#include "models/values/result.h"
#include "services/facts/providerfacts.h"
#include "services/newest.h"
#include "ui/profile/profilepast.h"
#include "ui/profile/profilerows.h"

#include <QQmlEngine>

class Accounts;

/** The last step of describing a home: what sending it would change, and what came of it. */
class ProfileSending : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the accounts")
    Q_PROPERTY(GadgetListModel *changes READ changes CONSTANT)
    Q_PROPERTY(QString registering READ registering NOTIFY changed)
    Q_PROPERTY(QString known READ known NOTIFY changed)
    Q_PROPERTY(QString request READ request NOTIFY changed)
    Q_PROPERTY(QString open READ open NOTIFY changed)
    Q_PROPERTY(bool possible READ isPossible NOTIFY changed)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(bool done READ isDone NOTIFY changed)
    Q_PROPERTY(bool failed READ isFailed NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)

public:
    using QObject::QObject;

    /** For @p account of the service @p facts; @p accounts outlive it. */
    void begin(Accounts &accounts, const ProviderFacts &facts, const QString &account);
    /** The number that the user told when he signed in. */
    void setNumber(const QString &number) { m_number = number; }
    /** What sending @p draft would do; nothing is sent. */
    void rehearse(const ProfileDraft &draft);
    const ProfilePast &past() const { return m_past; }

    GadgetListModel *changes() { return &m_changes; }
    /** Whether the point of delivery is registered with it, and if not, why. */
    QString registering() const;
    /** What is known of what Digiwatt knows. */
    QString known() const;
    /** What would be sent, as it is sent. */
    QString request() const;
    /** The change before, of which it is not known whether it was made; empty: there is none. */
    QString open() const;
    /** All is whole, and nothing that may be made but once is open. */
    bool isPossible() const;
    bool isRunning() const { return m_isRunning; }
    /** The last sending was taken. */
    bool isDone() const { return m_isDone; }
    bool isFailed() const { return m_isFailed; }
    /** What came of it. */
    QString message() const { return m_message; }

    /** Sends what was rehearsed, once. */
    Q_INVOKABLE void send();
    /** The user knows whether the open change was made. */
    Q_INVOKABLE void settle(bool isMade);

Q_SIGNALS:
    void changed();
    /** The journal was read. */
    void pastRead();

private:
    void read();
    QList<Command> plan() const;
    bool registers() const;
    void sendNext();
    void end(const Outcome &outcome);

    Accounts *m_accounts = nullptr;
    ProviderFacts m_facts;
    QString m_account;
    QString m_number;
    ProfilePast m_past;
    ProfileDraft m_draft;
    QList<Command> m_left; /**< to send */
    GadgetList<ProfileChange, &ProfileChange::rowId> m_changes;
    bool m_hasRegistered = false; /**< the last sending did, whatever came of the rest */
    bool m_isRunning = false;
    bool m_isDone = false;
    bool m_isFailed = false;
    QString m_message;
    Newest m_question;
};
