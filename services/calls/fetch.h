// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/importedfile.h"
#include "models/values/result.h"
#include "services/http/httpmessage.h"

#include <QDateTime>
#include <QJsonObject>

#include <functional>

struct Fetched;

/** One question of a sync, and what is made of its answer. */
struct Fetch
{
    QString operation;
    QJsonObject arguments;
    QDate day = {}; /**< what it is about; the newest is asked first, and before all days what has none */
    QString mark = {}; /**< under which it is known that the answer stays as it is; empty: it is asked in each sync */
    QDateTime settled = {}; /**< from when on it does */
    QString about = {}; /**< the absolute time that a relative question means, in the answers that are kept for later */
    bool isKept = false; /**< its last answer is kept for later */
    /** What the answer of @p host, asked at @p now, holds; none: it is only kept. Error::BadAnswer. Any thread. */
    std::function<Result<Fetched>(const HttpAnswer &answer, const QString &host, const QDateTime &now)> read = {};

    /** What is asked, and the absolute time that it means, in the answers that are kept. */
    QJsonObject question() const
    {
        QJsonObject question = arguments;
        if (!about.isEmpty())
            question.insert(QStringLiteral("about"), about);
        return question;
    }
};

/** What an answer holds for the store, and what it makes one ask next. */
struct Fetched
{
    QList<ImportedFile> files = {}; /**< each a site, without path and digest */
    QList<Fetch> more = {};
};

/** What is to be synced. */
struct SyncScope
{
    QDate since; /**< the first day; invalid: as far back as there is anything */
    QDateTime now; /**< UTC */
    QDateTime last; /**< UTC, the end of the last whole sync; invalid: there was none */
    QHash<QString, QString> account; /**< what is known of the account that is no secret: `account_number` */
};
