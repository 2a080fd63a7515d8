// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tesla/teslabackuphistory.h"

#include "services/tesla/teslaresponse.h"

using namespace Qt::StringLiterals;

bool TeslaBackups::isInMilliseconds(const QList<TeslaBackupEvent> &events, const QDateTime &now)
{
    QList<TeslaBackupEvent> ordered = events;
    std::ranges::sort(ordered, {}, [](const TeslaBackupEvent &event) { return event.start.toSecsSinceEpoch(); });
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        const QDateTime limit = i + 1 < ordered.size() ? ordered[i + 1].start : now;
        if (ordered[i].duration > ordered[i].start.secsTo(limit))
            return true;
    }
    return false;
}

std::chrono::milliseconds TeslaBackups::duration(const TeslaBackupEvent &event, bool isInMilliseconds)
{
    constexpr int milliseconds = 1000;
    return std::chrono::milliseconds(event.duration * (isInMilliseconds ? 1 : milliseconds));
}

Result<TeslaBackupHistory> TeslaBackups::read(const QByteArray &body, const Asked<TeslaHistoryQuestion> &asked)
{
    const Result<QJsonObject> response = TeslaResponse::object(body, asked.host);
    if (!response)
        return response.error();
    TeslaBackupHistory history;
    if (const MaybeFault fault = shapeOf<TeslaBackupHistory>().read(*response, history))
        return TeslaResponse::wrong(asked.host, *fault);
    history.unit = isInMilliseconds(history.events, asked.now) ? u"ms"_s : u"s"_s;
    return history;
}

template<>
const Shape<TeslaBackupEvent> &shapeOf<TeslaBackupEvent>()
{
    constexpr double longest = 1e12; // 31 years of milliseconds
    static const Shape<TeslaBackupEvent> shape({
        field(u"timestamp"_s, &TeslaBackupEvent::start),
        field(u"duration"_s, &TeslaBackupEvent::duration, {.least = 0, .most = longest}),
    });
    return shape;
}

template<>
const Shape<TeslaBackupHistory> &shapeOf<TeslaBackupHistory>()
{
    using History = TeslaBackupHistory;
    static const Shape<History> shape({
        filledField(u"events"_s, &History::events),
        field(u"total_events"_s, &History::total),
        field(u"next_end_date"_s, &History::next),
        filledField(u"duration_unit"_s, &History::unit),
    });
    return shape;
}
