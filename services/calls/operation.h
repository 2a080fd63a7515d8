// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/calls/settling.h"
#include "services/facts/providerfacts.h"
#include "services/http/httpmessage.h"
#include "services/json/fieldfacts.h"

#include <QDateTime>
#include <QJsonObject>

#include <functional>

/** What was asked, for whoever reads the answer. */
template<typename Request>
struct Asked
{
    Request request;
    QString host; /**< is said in errors */
    QDateTime now; /**< UTC, when it was asked */
};

/** What a change does to the user in whose name it is made, or with what proves him. */
enum class UserEffect { None, Creates, Destroys };

/** One call that a service offers: how it is asked, and how its answer is understood. */
struct Operation
{
    QString id; /**< as the provider's file calls it: `energy_history` */
    QString words; /**< what it is for, in English */
    Effect effect = Effect::Reads;
    QString settledBy; /**< of a change, the operation that tells whether it was made; `user`: none does, only the user can tell */
    Settling settling = {}; /**< how that one tells it */
    UserEffect effectOnUser = UserEffect::None;
    QList<FieldDescription> fields; /**< what it wants to be told */
    QJsonObject example; /**< arguments as the service's documents have them, which the sandbox answers */
    /** What is sent, without what proves the account. Error::MissingArgument or Error::BadArgument of the first field that cannot be
     *  sent. */
    std::function<Result<HttpRequest>(const ProviderFacts &facts, const QJsonObject &arguments)> request;
    /** The answer as it is understood, with `***` in the place of each secret. Error::BadAnswer of the field that cannot be. */
    std::function<Result<QJsonValue>(const HttpAnswer &answer, const Asked<QJsonObject> &asked)> told;

    bool isSettledByReading() const { return !settledBy.isEmpty() && settledBy != QStringLiteral("user"); }
};
