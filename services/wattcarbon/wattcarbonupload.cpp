// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattcarbon/wattcarbonupload.h"

#include "services/json/jsonanswer.h"

using namespace Qt::StringLiterals;

template<>
const Shape<WattCarbonUpload> &shapeOf<WattCarbonUpload>()
{
    using Upload = WattCarbonUpload;
    static const Shape<Upload> shape({
        field(u"device"_s,
              &Upload::device,
              {.words = u"the id of the device; of a meter where devices are called assets"_s,
               .isEitherWay = true,
               .place = FieldPlace::Path}),
        field(u"csv"_s,
              &Upload::csv,
              {.words = u"datetime,value_kwh and a line an hour, with its offset; positive: generated or saved"_s,
               .unit = u"kWh"_s,
               .place = FieldPlace::File}),
    });
    return shape;
}

template<>
const Shape<WattCarbonReceipt> &shapeOf<WattCarbonReceipt>()
{
    static const Shape<WattCarbonReceipt> shape({
        field(u"message"_s, &WattCarbonReceipt::message, {.words = u"not documented"_s}),
        field(u"rows"_s, &WattCarbonReceipt::rows, {.words = u"not documented"_s, .least = 0}),
    });
    return shape;
}

Result<WattCarbonReceipt> WattCarbonReceipt::read(const QByteArray &body, const Asked<WattCarbonUpload> &asked)
{
    const QByteArray said = body.trimmed();
    if (said.isEmpty() || said == "null")
        return WattCarbonReceipt();
    return JsonAnswer::read<WattCarbonReceipt>(body, asked.host);
}
