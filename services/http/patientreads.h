// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/http/backoff.h"
#include "services/http/clock.h"
#include "services/http/httpmessage.h"

#include <QFuture>

/** Asks again what only reads when network or service fail for now. What changes anything passes through once.
 *
 *  A service that wants a longer pause than the policy allows gets it: its answer is returned at once, and HttpStatus tells of it
 *  until when.
 */
class PatientReads
{
public:
    using Send = std::function<QFuture<Result<HttpAnswer>>(const HttpRequest &request)>;
    using Dice = std::function<double()>; /**< evenly in [0, 1) */

    /** @p clock outlives the last answer; @p send and @p dice are called on whatever thread answers come. */
    PatientReads(Send send, Clock &clock, Dice dice, const RetryPolicy &policy = {});

    QFuture<Result<HttpAnswer>> send(const HttpRequest &request);

private:
    class Question;

    const Send m_send;
    Clock &m_clock;
    const Dice m_dice;
    const RetryPolicy m_policy;
};
