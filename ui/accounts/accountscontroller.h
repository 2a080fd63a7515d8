// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/loadstate.h"
#include "ui/accounts/connectcontroller.h"
#include "ui/accounts/syncdesk.h"
#include "ui/accounts/unsettledcontroller.h"
#include "ui/pages/pagecontroller.h"
#include "ui/profile/profilecontroller.h"

/** What the Accounts page shows: the services that the user has signed in to, and those that he could. */
class AccountsController : public PageController
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(LoadState load READ load NOTIFY changed)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(bool failed READ isFailed NOTIFY changed)
    Q_PROPERTY(QString warning READ warning NOTIFY changed)
    Q_PROPERTY(GadgetListModel *accounts READ accounts CONSTANT)
    Q_PROPERTY(GadgetListModel *services READ services CONSTANT)
    Q_PROPERTY(ConnectController *connecting READ connecting CONSTANT)
    Q_PROPERTY(UnsettledController *unsettled READ unsettled CONSTANT)
    Q_PROPERTY(ProfileController *profile READ profile CONSTANT)

public:
    explicit AccountsController(const AccountsGround &ground, QObject *parent = nullptr);

    /** Reads the accounts, if there are any, before their page is shown: they fetch by themselves. */
    void beginIfAny();
    /** Asks @p operations of @p account again, see AccountSyncs::refresh. */
    QFuture<Outcome> refresh(const QString &account, const QStringList &operations);
    void retranslate() override;

    LoadState load() const { return m_load; }
    /** The page is: accounts are first read when it is. */
    bool isShown() const { return m_shown; }
    void setShown(bool shown) override;
    /** What came of the last thing that was done here. */
    QString message() const { return m_message; }
    bool isFailed() const { return m_failed; }
    /** That some sign-ins end with the program, and why; empty: none does. */
    QString warning() const;
    GadgetListModel *accounts() { return &m_lines; }
    GadgetListModel *services() { return &m_cards; }
    ConnectController *connecting() { return &m_connecting; }
    UnsettledController *unsettled() { return &m_unsettled; }
    ProfileController *profile() { return &m_profile; }

    Q_INVOKABLE void retry();
    /** Opens the sheet to sign in to a service. */
    Q_INVOKABLE void connectTo(const QString &service);
    Q_INVOKABLE void connectAgain(const QString &account);
    /** Shows where the keys of a service are to be had. */
    Q_INVOKABLE void showKeysPage(const QString &service);
    Q_INVOKABLE void remove(const QString &account);
    /** Opens the sheet to describe the home of @p account to its service, once the accounts are read. */
    Q_INVOKABLE void describe(const QString &account);
    /** Fetches what the service has. */
    Q_INVOKABLE void sync(const QString &account) { m_syncs.start(account); }
    Q_INVOKABLE void stopSync(const QString &account) { m_syncs.stop(account); }

Q_SIGNALS:
    /** The user wants this account, which has this name, removed. */
    void removeAsked(const QString &account, const QString &name);
    void changed();
    /** Other answers are kept now. */
    void answered();

private:
    void open();
    void begin(Accounts &accounts);
    void read();
    void showRows();
    void fail(const Error &error);
    void tell(const QString &message, bool failed);
    const ProviderFacts *find(const QString &service) const;

    const AccountsGround m_ground;
    ConnectController m_connecting;
    SyncDesk m_syncs;
    UnsettledController m_unsettled;
    ProfileController m_profile;
    Accounts *m_accounts = nullptr; /**< once they were opened */
    QList<Account> m_all;
    QString m_toDescribe; /**< the account whose home is described next */
    GadgetList<AccountLine, &AccountLine::rowId> m_lines;
    GadgetList<ServiceCard, &ServiceCard::rowId> m_cards;
    LoadState m_load;
    QString m_message;
    bool m_failed = false;
    bool m_shown = false;
    bool m_isOpening = false;
};
