// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslachargehistory.h"

#include "services/tesla/teslaresponse.h"

using namespace Qt::StringLiterals;

namespace
{
const QString usualName = u"charge_history"_s;
const QString otherName = u"time_series"_s;
}

Result<TeslaChargeHistory> TeslaChargeHistories::read(const QByteArray &body, const Asked<TeslaTimeQuestion> &asked)
{
    const Result<QJsonObject> response = TeslaResponse::object(body, asked.host);
    if (!response)
        return response.error();
    TeslaChargeHistory history{.isSilent = true};
    for (const QString &name : {usualName, otherName}) {
        const QJsonValue list = response->value(name);
        if (TeslaResponse::isBlank(list))
            continue;
        history.isSilent = false;
        if (const MaybeFault fault = JsonForm<QList<TeslaCharge>>::read(list, {}, history.charges))
            return TeslaResponse::wrong(asked.host, ShapeFaults::within(name, *fault));
        break;
    }
    return history;
}

template<>
const Shape<TeslaSeconds> &shapeOf<TeslaSeconds>()
{
    static const Shape<TeslaSeconds> shape({field(u"seconds"_s, &TeslaSeconds::seconds, {.isEitherWay = true})});
    return shape;
}

template<>
const Shape<TeslaCharge> &shapeOf<TeslaCharge>()
{
    static const Shape<TeslaCharge> shape({
        field(u"charge_start_time"_s, &TeslaCharge::start),
        field(u"charge_duration"_s, &TeslaCharge::duration),
        field(u"energy_added_wh"_s, &TeslaCharge::wattHours, {.unit = u"Wh"_s}),
    });
    return shape;
}

template<>
const Shape<TeslaChargeHistory> &shapeOf<TeslaChargeHistory>()
{
    static const Shape<TeslaChargeHistory> shape({
        field(usualName, &TeslaChargeHistory::charges),
        filledField(u"is_silent"_s, &TeslaChargeHistory::isSilent),
    });
    return shape;
}
