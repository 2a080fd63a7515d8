// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/calls/call.h"
#include "services/json/shape.h"

/** The user whose token signs. */
struct WegoWiseUser
{
    std::optional<QString> id;
    QString name;
};

/** The user of a single family home, to be created. */
struct WegoWiseUserDraft
{
    QString email;
    QString firstName;
    QString lastName;
    QString name;
    QString password;
};

/** A user that was created, and by what requests in this name are signed. WegoWise tells it once. */
struct WegoWiseNewUser
{
    std::optional<QJsonValue> id; /**< as it came: nothing about it may cost the token */
    QString key; /**< the token */
    QString secret; /**< of the token */
};

namespace WegoWiseUsers
{
/** Error::BadAnswer where it has no name. */
Result<WegoWiseUser> read(const QByteArray &body, const Asked<Nothing> &asked);
/** Error::BadAnswer where one half of the token is missing. */
Result<WegoWiseNewUser> readNew(const QByteArray &body, const Asked<WegoWiseUserDraft> &asked);
}

template<>
const Shape<WegoWiseUser> &shapeOf<WegoWiseUser>();
template<>
const Shape<WegoWiseUserDraft> &shapeOf<WegoWiseUserDraft>();
template<>
const Shape<WegoWiseNewUser> &shapeOf<WegoWiseNewUser>();
