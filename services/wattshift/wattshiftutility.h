// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/json/shape.h"

/** Which utilities are looked for. */
struct WattShiftUtilityQuery
{
    std::optional<QString> zipCode;
    std::optional<QString> latitude;
    std::optional<QString> longitude;
    std::optional<double> radius;
    std::optional<QString> utility;
    std::optional<qint64> effectiveOn; /**< seconds since 1970 */
    std::optional<bool> isSolarFirst;
    std::optional<QString> detail; /**< `full`, `minimal` */
    std::optional<int> pageSize;
    std::optional<int> page;
};

struct WattShiftRatePlan
{
    QString id; /**< what is sent wherever a rate plan is asked for */
    std::optional<QString> reference; /**< for display only */
    std::optional<QString> name;
    std::optional<QJsonValue> support; /**< these three as they came: their shapes are not documented */
    std::optional<QJsonValue> solarProgram;
    std::optional<QJsonValue> exportReferences;
};

struct WattShiftUtility
{
    QString id;
    QString name;
    QList<WattShiftRatePlan> ratePlans;
};

template<>
const Shape<WattShiftUtilityQuery> &shapeOf<WattShiftUtilityQuery>();
template<>
const Shape<WattShiftRatePlan> &shapeOf<WattShiftRatePlan>();
template<>
const Shape<WattShiftUtility> &shapeOf<WattShiftUtility>();
