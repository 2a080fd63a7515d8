// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/shape.h"

/** By what a token for a day is asked for. */
struct WattCarbonTokenQuestion
{
    QString grantType;
    QString user; /**< an e-mail address */
    QString key; /**< the API key, which stays good */
};

struct WattCarbonToken
{
    QString access; /**< good for 24 hours */
    std::optional<QString> type; /**< `bearer`, in any case of letters */
};

template<>
const Shape<WattCarbonTokenQuestion> &shapeOf<WattCarbonTokenQuestion>();
template<>
const Shape<WattCarbonToken> &shapeOf<WattCarbonToken>();
