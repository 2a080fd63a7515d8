// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digiwatt/digiwattsavings.h"

#include "services/digiwatt/digiwattenvelope.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr int historyDays = 70; // how far back histories go at most
constexpr double otherUnit = 50; // times more or less is no other use, but another unit

/** The starts of each history come at even distances. */
MaybeFault settle(DigiwattSavings &savings, const QDate &today)
{
    QList<QList<DigiwattMoment *>> starts, stops;
    for (DigiwattSaving &saving : savings.appliances) {
        if (!saving.history)
            continue;
        starts.append(QList<DigiwattMoment *>());
        stops.append(QList<DigiwattMoment *>());
        for (DigiwattStretch &stretch : saving.history->stretches) {
            starts.last().append(&stretch.start);
            stops.last().append(&stretch.stop);
        }
    }
    std::vector<DigiwattInstants> even, others;
    DigiwattDates::Lists lists;
    std::ranges::transform(starts, std::back_inserter(even), DigiwattMoments::instants);
    std::ranges::transform(stops, std::back_inserter(others), DigiwattMoments::instants);
    std::ranges::transform(even, std::back_inserter(lists.even), [](DigiwattInstants &list) { return &list; });
    std::ranges::transform(others, std::back_inserter(lists.others), [](DigiwattInstants &list) { return &list; });
    if (even.empty())
        return {};
    const auto reading = DigiwattDates::settle(lists, {today.addDays(-historyDays), today});
    if (!reading)
        return ShapeFault{u"saving_data"_s, u"dates of two orders"_s};
    savings.reading = *reading;
    for (std::size_t i = 0; i < even.size(); ++i) {
        DigiwattMoments::settle(starts[qsizetype(i)], even[i]);
        DigiwattMoments::settle(stops[qsizetype(i)], others[i]);
    }
    return {};
}
}

std::optional<QString> DigiwattSaving::kind() const
{
    if (history)
        return u"standby"_s;
    if (total)
        return u"always"_s;
    return singleUse || uses ? std::optional(u"cycles"_s) : std::nullopt;
}

std::optional<bool> DigiwattSaving::isAverageDoubtful() const
{
    if (!total || !total->user || !total->average)
        return {};
    return *total->user > otherUnit * *total->average || *total->average > otherUnit * *total->user;
}

Result<DigiwattSavings> DigiwattAdvice::read(const QByteArray &body, const Asked<DigiwattAccountQuery> &asked)
{
    auto read = DigiwattEnvelope::read<DigiwattSavings>(body, asked.host);
    if (!read)
        return read;
    DigiwattSavings savings = *std::move(read);
    if (const MaybeFault fault = settle(savings, DigiwattPeriod::dayAt(asked.now)))
        return DigiwattEnvelope::badAnswer(asked.host, *fault);
    return savings;
}
