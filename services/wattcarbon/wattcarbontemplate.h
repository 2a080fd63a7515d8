// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/calls/operation.h"
#include "services/json/shape.h"

/** Of which kind of device the columns are asked. */
struct WattCarbonTemplateQuestion
{
    QString kind;
};

/** The columns that a file of devices of one kind has. */
struct WattCarbonTemplate
{
    QStringList columns;

    static Result<WattCarbonTemplate> read(const QByteArray &body, const Asked<WattCarbonTemplateQuestion> &asked);
};

template<>
const Shape<WattCarbonTemplateQuestion> &shapeOf<WattCarbonTemplateQuestion>();
template<>
const Shape<WattCarbonTemplate> &shapeOf<WattCarbonTemplate>();
