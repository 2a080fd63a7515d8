// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattperformance.h"

#include "services/digiwatt/digiwattenvelope.h"
#include "services/digiwatt/digiwattfinding.h"

using namespace Qt::StringLiterals;

std::optional<double> DigiwattPerformance::position() const
{
    if (!scale.least || !scale.most || !scale.user || *scale.most <= *scale.least)
        return {};
    return (*scale.user - *scale.least) / (*scale.most - *scale.least);
}

Result<DigiwattPerformance> DigiwattComparison::read(const QByteArray &body, const Asked<DigiwattPeriodQuery> &asked)
{
    const auto opened = DigiwattEnvelope::open(body, asked.host);
    if (!opened)
        return opened.error();
    const QJsonObject scale = opened->data[u"performance"_s].toObject();
    for (const FieldDescription &field : shapeOf<DigiwattScale>().describe()) {
        if (!scale.isEmpty() && !scale.contains(field.name))
            return DigiwattEnvelope::badAnswer(asked.host, {u"performance."_s + field.name, u"missing"_s});
    }
    return DigiwattEnvelope::read<DigiwattPerformance>(body, asked.host);
}

template<>
const Shape<DigiwattScale> &shapeOf<DigiwattScale>()
{
    static const Shape<DigiwattScale> shape({
        field(u"min_consumption"_s, &DigiwattScale::least),
        field(u"max_consumption"_s, &DigiwattScale::most),
        field(u"user_consumption"_s, &DigiwattScale::user),
    });
    return shape;
}

template<>
const Shape<DigiwattPerformance> &shapeOf<DigiwattPerformance>()
{
    using Performance = DigiwattPerformance;
    static const Shape<Performance> shape({
        field(u"account_number"_s, &Performance::account, {.isEitherWay = true}),
        field(u"period"_s, &Performance::period),
        field(u"performance"_s, &Performance::scale),
        digiwattFinding<Performance>(u"position"_s, &Performance::position),
    });
    return shape;
}
