// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calls/operation.h"
#include "services/json/shape.h"

/** By what a client is known. */
struct DigiwattKey
{
    QString client;
    QString secret;
    std::optional<QString> grant; /**< not there: `client_credentials` */
};

/** What is known of a token that was given. The token itself is for the sign-in alone, see TokenClient. */
struct DigiwattToken
{
    QString type; /**< is written before the token in a header: `Bearer` */
    qint64 lifeSeconds = 0;
};

/** Reads whether there is a token. */
namespace DigiwattTokens
{
Result<DigiwattToken> read(const QByteArray &body, const Asked<DigiwattKey> &asked);
}

template<>
const Shape<DigiwattKey> &shapeOf<DigiwattKey>();
template<>
const Shape<DigiwattToken> &shapeOf<DigiwattToken>();
