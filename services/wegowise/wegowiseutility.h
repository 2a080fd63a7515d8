// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/shape.h"

/** Which companies are looked for. */
struct WegoWiseUtilityQuery
{
    std::optional<QString> state; /**< `WI` */
    std::optional<QString> dataType;
};

/** A company that WegoWise knows. */
struct WegoWiseUtility
{
    qint64 id = 0;
    QString dataType; /**< what it delivers, as the service writes it: `Gas` */
    QString name;
    std::optional<QString> shortName;
    std::optional<QString> state;
};

template<>
const Shape<WegoWiseUtilityQuery> &shapeOf<WegoWiseUtilityQuery>();
template<>
const Shape<WegoWiseUtility> &shapeOf<WegoWiseUtility>();
