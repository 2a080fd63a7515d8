// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"

#include <QDateTime>
#include <QFuture>

#include <chrono>

class StoreThread;

/** How often a service may be asked: at most so often within any stretch of that length. Who keeps to that also keeps to minutes,
 *  days and months of the calendar.
 */
struct QuotaRule
{
    QString name; /**< of what is counted: `reads`, `tariff` */
    int most = 1;
    std::chrono::seconds window{60};
};

/** Whose requests are counted. */
struct QuotaAccount
{
    QString id;
    QString host; /**< said where the quota is spent */
};

/** Counts requests by account and rule in the `local` file, so that restarts and other processes count, too. */
class QuotaLedger
{
public:
    explicit QuotaLedger(StoreThread &local);

    /** Counts one request at @p now by all @p rules. Where one of them is spent none is counted: RateLimited, until when. */
    QFuture<Outcome> take(const QuotaAccount &account, const QList<QuotaRule> &rules, const QDateTime &now);

private:
    StoreThread &m_local;
};
