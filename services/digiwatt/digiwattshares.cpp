// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattshares.h"

#include "services/digiwatt/digiwattenvelope.h"
#include "services/digiwatt/digiwattfinding.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
constexpr double tolerance = 0.02; // of the sum, for a total of rounded values

Result<DigiwattShares> readShares(const QByteArray &body, const QString &host)
{
    auto shares = DigiwattEnvelope::readTable<DigiwattShares>(body, host, u"electricity_data"_s);
    if (shares && shares->table->rows() > 1)
        return DigiwattEnvelope::badAnswer(host, {u"electricity_data.data"_s, u"%1 rows"_s.arg(shares->table->rows())});
    return shares;
}
}

double DigiwattShares::sum() const
{
    double sum = 0;
    for (const std::vector<double> &column : table->values) {
        for (const double wattHours : column)
            sum += std::isnan(wattHours) ? 0 : wattHours;
    }
    return sum;
}

std::optional<bool> DigiwattShares::isTotalDoubtful() const
{
    if (!totals || !totals->selected || !table)
        return {};
    return std::abs(*totals->selected - sum()) > tolerance * std::abs(sum()) + 1;
}

Result<DigiwattShares> DigiwattDistribution::period(const QByteArray &body, const Asked<DigiwattPeriodQuery> &asked)
{
    return readShares(body, asked.host);
}

Result<DigiwattShares> DigiwattDistribution::year(const QByteArray &body, const Asked<DigiwattAccountQuery> &asked)
{
    return readShares(body, asked.host);
}

template<>
const Shape<DigiwattTotals> &shapeOf<DigiwattTotals>()
{
    static const Shape<DigiwattTotals> shape({
        field(u"selected_period"_s, &DigiwattTotals::selected, {.unit = u"Wh"_s}),
        field(u"previous_period"_s, &DigiwattTotals::previous, {.unit = u"Wh"_s}),
    });
    return shape;
}

template<>
const Shape<DigiwattShares> &shapeOf<DigiwattShares>()
{
    using Shares = DigiwattShares;
    static const Shape<Shares> shape(
        digiwattTableFields<Shares>()
        + QList{field(u"total_consumption"_s, &Shares::totals), digiwattFinding<Shares>(u"total_is_doubtful"_s, &Shares::isTotalDoubtful)});
    return shape;
}
