// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backupcontroller.h"

#include "services/deliver.h"
#include "services/store/store.h"
#include "ui/rescuewords.h"
#include "ui/words/dates.h"
#include "ui/words/format.h"

using namespace std::chrono_literals;

namespace
{
constexpr auto afterAChange = 60s; // an import of many files is one change
constexpr auto untilLookedAtAgain = std::chrono::seconds(Backups::pause);
}

BackupController::BackupController(Store &store, const WallClock &clock, QObject *parent)
    : PageController(parent)
    , m_store(store)
    , m_clock(clock)
{
    m_resting.setSingleShot(true);
    m_resting.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_resting, &QTimer::timeout, this, &BackupController::makeIfDue);
    connect(&store.backups(), &Backups::changed, this, &BackupController::read);
}

QString BackupController::wordsOf(const BackupInfo &copy) const
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(copy.moment);
    return tr("%1, %2", "day, time").arg(Dates::day(local.date()), Dates::time(local.time().msecsSinceStartOfDay() / 1000));
}

QString BackupController::last() const
{
    return m_copies.isEmpty() ? tr("None yet") : wordsOf(m_copies.first());
}

QStringList BackupController::copies() const
{
    QStringList words;
    for (const BackupInfo &copy : m_copies)
        words.append(wordsOf(copy));
    return words;
}

void BackupController::read()
{
    deliver(m_store.backups().list(), this, [this](const Result<QList<BackupInfo>> &copies) {
        m_copies = copies ? *copies : QList<BackupInfo>();
        Q_EMIT copiesChanged();
    });
}

void BackupController::keepCopies()
{
    connect(&m_store, &Store::changed, this, [this] { m_resting.start(afterAChange); });
    m_resting.start(afterAChange);
}

void BackupController::makeIfDue()
{
    const qint64 now = m_clock().toSecsSinceEpoch();
    deliver(m_store.backups().isDue(now), this, [this](const Result<bool> &due) {
        if (due && *due && !m_busy)
            backUp();
        m_resting.start(untilLookedAtAgain);
    });
}

void BackupController::backUp()
{
    begin();
    deliver(m_store.backups().make(m_clock().toSecsSinceEpoch()), this, [this](const Result<BackupInfo> &made) {
        end(made ? QString() : tr("No copy was made. %1").arg(Format::error(made.error())), !made);
    });
}

void BackupController::restore(int copy)
{
    const BackupInfo chosen = m_copies.value(copy);
    begin();
    deliver(m_store.backups().restore(chosen.path, m_clock().toSecsSinceEpoch()), this, [this, chosen](const Result<Restored> &restored) {
        if (!restored)
            return end(tr("Nothing was changed. %1").arg(Format::error(restored.error())), true);
        end(tr("The readings are those of %1. What was there before is kept as %2.").arg(wordsOf(chosen), restored->kept), false);
    });
}

void BackupController::rescue()
{
    begin();
    deliver(m_store.backups().rescue(m_clock().toSecsSinceEpoch()), this, [this](const Result<RescueReport> &report) {
        if (!report)
            return end(tr("Nothing could be rescued and nothing was changed. %1").arg(Format::error(report.error())), true);
        m_report = RescueWords::of(*report);
        end({}, false);
        Q_EMIT rescued();
    });
}

void BackupController::begin()
{
    m_busy = true;
    m_message.clear();
    m_failed = false;
    Q_EMIT stateChanged();
}

void BackupController::end(const QString &message, bool failed)
{
    m_busy = false;
    m_message = message;
    m_failed = failed;
    Q_EMIT stateChanged();
}
