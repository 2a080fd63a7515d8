// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/profile/profilefields.h"
#include "ui/profile/profilesending.h"

/** The sheet in which the user describes his home to Digiwatt, step by step. What he writes is kept as a draft of the account. */
class ProfileController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the accounts")
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString home READ home NOTIFY changed)
    Q_PROPERTY(int step READ step NOTIFY changed)
    Q_PROPERTY(QStringList steps READ steps NOTIFY changed)
    Q_PROPERTY(GadgetListModel *fields READ fields CONSTANT)
    Q_PROPERTY(bool registered READ isRegistered NOTIFY changed)
    Q_PROPERTY(bool usual READ takesUsual NOTIFY changed)
    Q_PROPERTY(GadgetListModel *appliances READ appliances CONSTANT)
    Q_PROPERTY(QStringList knownAppliances READ knownAppliances NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(ProfileSending *sending READ sending CONSTANT)

public:
    explicit ProfileController(QObject *parent = nullptr);

    /** Opens the sheet for @p account, called @p home, of the service @p facts; @p accounts outlive it. */
    void open(Accounts &accounts, const ProviderFacts &facts, const QString &account, const QString &home);
    void retranslate();

    bool isLoading() const { return m_isLoading; }
    QString home() const { return m_home; }
    int step() const { return int(m_step); }
    QStringList steps() const;
    GadgetListModel *fields() { return &m_fields; }
    bool isRegistered() const { return m_draft.isRegistered; }
    bool takesUsual() const { return m_draft.takesUsual; }
    GadgetListModel *appliances() { return &m_appliances; }
    QStringList knownAppliances() const;
    /** What is wrong with the step as a whole. */
    QString problem() const;
    ProfileSending *sending() { return &m_sending; }
    const ProfileDraft &draft() const { return m_draft; }

    /** The names of what @p field can be. */
    Q_INVOKABLE QStringList choices(const QString &field) const;
    Q_INVOKABLE void write(const QString &field, const QString &text);
    /** The user goes on from @p field: what is wrong with it is said from now on. */
    Q_INVOKABLE void leave(const QString &field);
    /** Digiwatt knows the point of delivery already, or not. */
    Q_INVOKABLE void setRegistered(bool isRegistered);
    Q_INVOKABLE void setUsual(bool takesUsual);
    /** By a known name or one of the user's own; one that is there already is counted once more. */
    Q_INVOKABLE void addAppliance(const QString &name);
    /** None: it leaves the list. */
    Q_INVOKABLE void setQuantity(const QString &appliance, int quantity);
    Q_INVOKABLE void go(int step);
    /** Where the step is whole. */
    Q_INVOKABLE void next();
    /** The sheet is closed; the draft stays. */
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();
    void sheetAsked();

private:
    void take(const QString &kept);
    void takeNumber(const QString &number);
    void show();
    void keep();
    bool isStepWhole() const;

    Accounts *m_accounts = nullptr;
    ProviderFacts m_facts;
    QString m_account;
    QString m_home;
    ProfileDraft m_draft;
    ProfileDraft m_kept;
    ProfileStep m_step = ProfileStep::Delivery;
    QSet<QString> m_left; /**< fields that say what is wrong with them */
    GadgetList<ProfileRow, &ProfileRow::rowId> m_fields;
    GadgetList<ApplianceRow, &ApplianceRow::rowId> m_appliances;
    ProfileSending m_sending;
    bool m_isLoading = false;
};
