// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/result.h"
#include "services/calls/operation.h"
#include "services/json/shape.h"

/** Hours to be uploaded. Whether hours that are there already are replaced or added to is not known. */
struct WattCarbonUpload
{
    QString device; /**< its id; of a meter where devices are called assets */
    QString csv; /**< see WattCarbonHours */
};

/** What the service says of an upload, as far as it says anything: its answer is not documented. */
struct WattCarbonReceipt
{
    std::optional<QString> message;
    std::optional<qint64> rows;

    static Result<WattCarbonReceipt> read(const QByteArray &body, const Asked<WattCarbonUpload> &asked);
};

template<>
const Shape<WattCarbonUpload> &shapeOf<WattCarbonUpload>();
template<>
const Shape<WattCarbonReceipt> &shapeOf<WattCarbonReceipt>();
