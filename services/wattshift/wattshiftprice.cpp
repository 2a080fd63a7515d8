// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wattshift/wattshiftprice.h"

#include "services/json/jsonanswer.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr int quarterHour = 900;

/** An answer as it comes, with whatever lists it has. */
struct RawSignal
{
    std::optional<QString> home;
    QDateTime start;
    std::optional<QDateTime> end;
    std::optional<QList<WattShiftPrice>> stretches;
    std::optional<QList<double>> prices;
    std::optional<QList<double>> oldest;
    std::optional<QList<double>> import;
    std::optional<QList<double>> imports;
    std::optional<QList<double>> feedIn;
    std::optional<QList<double>> feedIns;
};

std::optional<double> at(const std::optional<QList<double>> &list, qsizetype index)
{
    return list && index < list->size() ? std::optional((*list)[index]) : std::nullopt;
}

/** A price for each quarter of an hour from the start. */
QList<WattShiftPrice> quarterHours(const RawSignal &raw, const QList<double> &prices)
{
    const auto &import = raw.import ? raw.import : raw.imports;
    const auto &feedIn = raw.feedIn ? raw.feedIn : raw.feedIns;
    QList<WattShiftPrice> quarters;
    for (qsizetype i = 0; i < prices.size(); ++i) {
        const QDateTime start = raw.start.addSecs(i * quarterHour);
        quarters.append({start, start.addSecs(quarterHour), prices[i], at(import, i), at(feedIn, i), {}});
    }
    return quarters;
}
}

template<>
const Shape<RawSignal> &shapeOf<RawSignal>()
{
    static const Shape<RawSignal> shape({
        field(u"homeId"_s, &RawSignal::home),
        field(u"startTime"_s, &RawSignal::start),
        field(u"endTime"_s, &RawSignal::end),
        field(u"data"_s, &RawSignal::stretches),
        field(u"prices"_s, &RawSignal::prices),
        field(u"priceSignal"_s, &RawSignal::oldest),
        field(u"import"_s, &RawSignal::import),
        field(u"imports"_s, &RawSignal::imports),
        field(u"export"_s, &RawSignal::feedIn),
        field(u"exports"_s, &RawSignal::feedIns),
    });
    return shape;
}

Result<WattShiftPriceSignal> WattShiftPrices::read(const QByteArray &body, const Asked<WattShiftPriceQuestion> &asked)
{
    const auto raw = JsonAnswer::read<RawSignal>(body, asked.host);
    if (!raw)
        return raw.error();
    const auto &single = raw->prices ? raw->prices : raw->oldest;
    if (!raw->stretches && !single)
        return Error{Error::Kind::BadAnswer, {.file = asked.host, .field = u"data"_s}, {}, u"missing"_s};
    WattShiftPriceSignal prices{raw->home, raw->start, {}, raw->stretches ? *raw->stretches : quarterHours(*raw, *single)};
    prices.end = raw->end ? *raw->end : prices.prices.isEmpty() ? raw->start : prices.prices.constLast().end;
    return prices;
}

template<>
const Shape<WattShiftPriceQuestion> &shapeOf<WattShiftPriceQuestion>()
{
    using Question = WattShiftPriceQuestion;
    static const Shape<Question> shape({
        field(u"home"_s, &Question::home, {.place = FieldPlace::Path}),
        field(u"startTime"_s, &Question::start),
        field(u"endTime"_s, &Question::end),
    });
    return shape;
}

template<>
const Shape<WattShiftPrice> &shapeOf<WattShiftPrice>()
{
    using Price = WattShiftPrice;
    static const Shape<Price> shape({
        field(u"startTime"_s, &Price::start),
        field(u"endTime"_s, &Price::end),
        field(u"price"_s, &Price::price),
        field(u"import"_s, &Price::import),
        field(u"export"_s, &Price::feedIn),
        field(u"confidence"_s, &Price::confidence),
    });
    return shape;
}

template<>
const Shape<WattShiftPriceSignal> &shapeOf<WattShiftPriceSignal>()
{
    using Signal = WattShiftPriceSignal;
    static const Shape<Signal> shape({
        field(u"homeId"_s, &Signal::home),
        field(u"startTime"_s, &Signal::start),
        field(u"endTime"_s, &Signal::end),
        field(u"data"_s, &Signal::prices),
    });
    return shape;
}
