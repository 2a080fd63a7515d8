// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/syncdesk.h"

#include "services/deliver.h"
#include "ui/accounts/synclook.h"
#include "ui/words/syncwords.h"

using namespace std::chrono_literals;

namespace
{
constexpr std::size_t parts = 60; // of a strip
constexpr int refreshed = 25; // answers between two looks at what there is
}

void SyncDesk::begin(AccountSyncs &syncs, bool byItself)
{
    m_syncs = &syncs;
    connect(m_syncs, &AccountSyncs::progressed, this, [this](const QString &account, const SyncSummary &soFar) {
        m_progress.insert(account, soFar);
        if (soFar.asked % refreshed == 0)
            readCoverage(account);
        Q_EMIT changed();
    });
    connect(m_syncs, &AccountSyncs::changed, this, [this](const QString &account) {
        if (m_syncs->isRunning(account))
            return Q_EMIT changed();
        m_progress.remove(account);
        read();
        readCoverage(account);
    });
    if (!byItself)
        return;
    connect(&m_timer, &QTimer::timeout, this, &SyncDesk::startDue);
    m_timer.start(1min);
}

void SyncDesk::setAccounts(const QStringList &accounts)
{
    m_accounts = accounts;
    read();
    for (const QString &account : accounts)
        readCoverage(account);
}

void SyncDesk::read()
{
    deliver(m_syncs->ends(), this, [this](const Result<QHash<QString, SyncEnd>> &ends) {
        if (ends)
            m_ends = *ends;
        Q_EMIT changed();
    });
}

void SyncDesk::readCoverage(const QString &account)
{
    deliver(m_syncs->coverage(account, parts), this, [this, account](const Result<QList<SeriesCoverage>> &coverage) {
        if (coverage)
            m_coverage.insert(account, SyncLooks::lines(*coverage));
        Q_EMIT changed();
    });
}

SyncLook SyncDesk::lookOf(const QString &account) const
{
    const bool isRunning = m_syncs && m_syncs->isRunning(account);
    const SyncEnd end = m_ends.value(account);
    const QString words = isRunning ? SyncLooks::running(m_progress.value(account)) : SyncLooks::ended(end, m_troubles.value(account));
    return {words, isRunning, isRunning || end.trouble.isEmpty(), m_coverage.value(account)};
}

void SyncDesk::start(const QString &account)
{
    m_tried.insert(account, QDateTime::currentDateTimeUtc());
    m_troubles.remove(account);
    deliver(m_syncs->sync(account), this, [this, account](const Result<SyncSummary> &summary) {
        if (!summary && summary.error().kind != Error::Kind::Cancelled)
            m_troubles.insert(account, SyncWords::trouble(summary.error()));
        Q_EMIT changed();
    });
}

void SyncDesk::stop(const QString &account)
{
    m_syncs->cancel(account);
}

void SyncDesk::startDue()
{
    for (const QString &account : m_accounts) {
        const QDateTime last = m_tried.value(account, m_ends.value(account).at);
        if (SyncLooks::isDue(last, QDateTime::currentDateTimeUtc()))
            start(account);
    }
}
