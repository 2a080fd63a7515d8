// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslaenergyhistory.h"

#include "services/tesla/teslaresponse.h"

using namespace Qt::StringLiterals;

namespace
{
const QString series = u"time_series"_s;
}

Result<TeslaEnergyHistory> TeslaEnergyHistories::read(const QByteArray &body, const Asked<TeslaHistoryQuestion> &asked)
{
    const Result<QJsonObject> response = TeslaResponse::object(body, asked.host);
    if (!response)
        return response.error();
    QJsonObject plain = *response;
    const bool isSilent = TeslaResponse::isBlank(plain.value(series));
    if (isSilent)
        plain.remove(series);
    TeslaEnergyHistory history;
    if (const MaybeFault fault = shapeOf<TeslaEnergyHistory>().read(plain, history))
        return TeslaResponse::wrong(asked.host, *fault);
    std::ranges::transform(history.rows, history.rows.begin(), TeslaEnergyRows::withTotals);
    history.isSilent = isSilent;
    return history;
}

template<>
const Shape<TeslaEnergyHistory> &shapeOf<TeslaEnergyHistory>()
{
    using History = TeslaEnergyHistory;
    static const Shape<History> shape({
        field(u"serial_number"_s, &History::serial),
        field(u"period"_s, &History::period),
        field(u"installation_time_zone"_s, &History::zone),
        field(u"time_zone_offset"_s, &History::offset),
        filledField(series, &History::rows),
        filledField(u"is_silent"_s, &History::isSilent),
    });
    return shape;
}
