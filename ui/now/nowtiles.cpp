// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/now/nowtiles.h"

#include "models/values/decimal.h"
#include "ui/palette/palette.h"
#include "ui/words/dates.h"
#include "ui/words/format.h"

#include <QCoreApplication>

#include <cmath>

namespace
{
const Unit energy{Unit::Kind::WattHour, {}};
const Unit power{Unit::Kind::Watt, {}};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NowTiles)
};

HistoryTile tile(const QString &name, double value, const Unit &unit, Palette::Role role, const QString &sentence)
{
    const Scale scale = Scale::forPeak(value, unit);
    return {.name = name,
            .number = Format::scaled(value, unit, scale),
            .unit = std::isnan(value) ? QString() : scale.unit,
            .sentence = sentence,
            .light = Palette::color(role, false),
            .dark = Palette::color(role, true)};
}

HistoryTile used(const NowAnswer &answer, bool isToday, const QString &day)
{
    const double before = answer.usedDayBefore.wattHours;
    const QString sentence = std::isnan(before) ? Words::tr("used since midnight")
                                                : Words::tr("The whole day before it was %1.").arg(Format::amount(before, energy));
    return tile(isToday ? Words::tr("Used today") : Words::tr("Used on %1").arg(day),
                answer.usedInDay.wattHours,
                energy,
                Palette::Role::Home,
                sentence);
}

HistoryTile cost(const NowAnswer &answer, bool isToday, const QString &day)
{
    const PricedEnergy &drawn = answer.drawnInDay;
    const Unit money{Unit::Kind::Money, answer.question.tariff ? answer.question.tariff->currency : QByteArray()};
    QString sentence = Words::tr("for %1 drawn from the grid").arg(Format::amount(drawn.wattHours, energy));
    if (std::isnan(drawn.cost))
        sentence = answer.question.tariff ? Words::tr("The price is not known for all hours.")
                                          : Words::tr("A price can be typed in the settings.");
    return tile(isToday ? Words::tr("Cost today") : Words::tr("Cost on %1").arg(day),
                answer.question.tariff ? drawn.cost : qQNaN(),
                money,
                Palette::Role::GridImport,
                sentence);
}

/** The highest or the lowest power of the hours. */
HistoryTile extreme(const QString &name, const NowAnswer &answer, bool isHighest)
{
    std::optional<PowerMoment> found;
    const ChartData &data = *answer.line;
    const std::vector<qint64> none;
    const auto &values = data.series.isEmpty() ? none : data.series.front()->values;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const ChartSeries &line = *data.series.front();
        const double watts = Decimal(values[i], line.exponent).toDouble();
        if (values[i] != noReading && (!found || (isHighest ? watts > found->watts : watts < found->watts)))
            found = PowerMoment{watts, line.start + qint64(i) * line.step};
    }
    if (!found)
        return tile(name, qQNaN(), power, Palette::Role::Home, Words::tr("no readings in these hours"));
    return tile(name, found->watts, power, Palette::Role::Home, Words::tr("at %1").arg(Dates::time(data.zone.secondOfDayAt(found->at))));
}
}

QList<HistoryTile> NowTiles::of(const NowAnswer &answer, QDate today)
{
    const QDate date = answer.line->zone.dateAt(answer.question.day.start);
    const QString day = Dates::shortDay(date);
    return {used(answer, date == today, day),
            cost(answer, date == today, day),
            extreme(Words::tr("Most"), answer, true),
            extreme(Words::tr("Least"), answer, false)};
}
