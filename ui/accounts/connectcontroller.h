// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gadgetlist.h"
#include "services/accounts/connection.h"
#include "ui/accounts/accountrows.h"
#include "ui/accounts/accountsground.h"

/** The sheet in which the user signs in to a service: what he tells, how it goes on, what came of it. */
class ConnectController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(Phase phase READ phase NOTIFY changed)
    Q_PROPERTY(QString service READ service NOTIFY changed)
    Q_PROPERTY(QString needs READ needs NOTIFY changed)
    Q_PROPERTY(QString step READ step NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString page READ page NOTIFY changed)
    Q_PROPERTY(QString pasteError READ pasteError NOTIFY changed)
    Q_PROPERTY(QStringList addresses READ addresses NOTIFY changed)
    Q_PROPERTY(bool browsing READ isBrowsing NOTIFY changed)
    Q_PROPERTY(bool again READ isAgain NOTIFY changed)
    Q_PROPERTY(bool hasPage READ hasPage NOTIFY changed)
    Q_PROPERTY(bool byHand READ isByHand NOTIFY changed)
    Q_PROPERTY(GadgetListModel *credentials READ credentials CONSTANT)

public:
    enum class Phase {
        Telling, /**< the user tells what is needed */
        Confirming, /**< he is asked whether the addresses in his own file are right */
        Working,
    };
    Q_ENUM(Phase)

    explicit ConnectController(const AccountsGround &ground, QObject *parent = nullptr);
    ~ConnectController() override;

    /** Opens the sheet for @p service; @p again, for an account that is there already. @p accounts outlive it. */
    void open(Accounts &accounts, const ProviderFacts &service, const QString &again = {});
    /** The language is another now. */
    void retranslate() { Q_EMIT changed(); }

    Phase phase() const { return m_phase; }
    QString service() const { return m_facts.name; }
    QString needs() const;
    /** What is being done, while it works. */
    QString step() const;
    /** Why it failed the last time. */
    QString error() const { return m_error; }
    /** The service's page that the user has to see; empty when there is none. */
    QString page() const { return m_page.toString(QUrl::FullyEncoded); }
    /** That page was given to the browser. */
    bool isBrowsing() const { return m_isBrowsing; }
    QString pasteError() const { return m_pasteError; }
    QStringList addresses() const { return m_addresses; }
    bool isAgain() const { return !m_again.isEmpty(); }
    /** One signs in on a page of the service. */
    bool hasPage() const { return m_facts.paths.contains(QStringLiteral("authorize")); }
    /** The browser is on another computer: none is opened here, and the user pastes what it shows. */
    bool isByHand() const { return m_isByHand; }
    GadgetListModel *credentials() { return &m_lines; }

    Q_INVOKABLE void tell(const QString &credential, const QString &text);
    Q_INVOKABLE void setByHand(bool isByHand);
    Q_INVOKABLE void begin();
    /** The addresses are right. */
    Q_INVOKABLE void confirm();
    /** What the user copied in the browser. */
    Q_INVOKABLE void paste(const QString &text);
    Q_INVOKABLE void browse();
    Q_INVOKABLE void copyPage() const;
    /** Back to what was told. */
    Q_INVOKABLE void cancel();
    /** The sheet is closed: forgets all that was told. */
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();
    void sheetAsked();
    /** It is signed in: @p message says as whom. */
    void connected(const QString &message);

private:
    void signIn();
    void finish(const Result<Account> &result);
    void fail(const Error &error);
    void showCredentials(const QString &wrong = {});
    void enter(Phase phase);

    const AccountsGround m_ground;
    Accounts *m_accounts = nullptr; /**< where the sheet was opened */
    ProviderFacts m_facts;
    QString m_again;
    Credentials m_told;
    std::unique_ptr<Connection> m_connection;
    GadgetList<CredentialLine, &CredentialLine::rowId> m_lines;
    Phase m_phase = Phase::Telling;
    std::optional<SignIn::Step> m_step;
    QUrl m_page;
    QString m_error;
    QString m_pasteError;
    QStringList m_addresses;
    bool m_isBrowsing = false;
    bool m_isByHand = false;
};
