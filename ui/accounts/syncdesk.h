// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/accounts/accountsyncs.h"
#include "ui/accounts/coverageline.h"

#include <QTimer>

/** How the sync of an account is, as the page shows it. */
struct SyncLook
{
    QString words; /**< `Fetched Thu 18 Sep 2025 14:00`, `Fetching: 412 questions to go` */
    bool isRunning = false;
    bool isGood = true; /**< the last one did not end early */
    QList<CoverageLine> coverage;
};

/** The syncs of accounts, as the page shows and begins them. Each begins by itself when it is due. */
class SyncDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** @p syncs outlives it. */
    void begin(AccountSyncs &syncs, bool byItself);
    /** The accounts that there are. */
    void setAccounts(const QStringList &accounts);
    SyncLook lookOf(const QString &account) const;
    void start(const QString &account);
    void stop(const QString &account);

Q_SIGNALS:
    void changed();

private:
    void read();
    void readCoverage(const QString &account);
    void startDue();

    AccountSyncs *m_syncs = nullptr;
    QStringList m_accounts;
    QHash<QString, SyncEnd> m_ends;
    QHash<QString, QDateTime> m_tried; /**< UTC, when each was last begun here, whatever came of it */
    QHash<QString, SyncSummary> m_progress; /**< of those that are running */
    QHash<QString, QString> m_troubles; /**< why the last one ended early, in words */
    QHash<QString, QList<CoverageLine>> m_coverage;
    QTimer m_timer;
};
