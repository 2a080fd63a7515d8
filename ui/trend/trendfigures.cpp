// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trend/trendfigures.h"

#include "ui/figures/figurecolors.h"
#include "ui/words/dates.h"
#include "ui/words/format.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
constexpr double alike = 0.15; // of the counted energy of a month
constexpr Palette::Role roles[]{Palette::Role::F1, Palette::Role::F2, Palette::Role::F3};
const Unit wattHours{Unit::Kind::WattHour, {}};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TrendFigures)
};

QString nameOf(std::size_t band)
{
    return u"F%1"_s.arg(band + 1);
}

QString hoursOf(std::size_t band)
{
    const QString hours[]{Words::tr("Monday to Friday, 8:00 to 19:00"),
                          Words::tr("Monday to Friday, 7:00 to 8:00 and 19:00 to 23:00; Saturday, 7:00 to 23:00"),
                          Words::tr("nights, Sundays and holidays")};
    return hours[band];
}

/** The month of @p months that begins on @p first, if it is whole. */
const BandMonth *wholeOf(const QList<BandMonth> &months, QDate first)
{
    const auto found = std::ranges::find(months, first, &BandMonth::first);
    return found == months.end() || !found->isWhole ? nullptr : &*found;
}
}

QList<BandMonth> TrendFigures::monthsOf(const Told<QList<ToldMonth>> &told)
{
    QList<BandMonth> months;
    const QDate day = told.asked.date();
    for (const ToldMonth &month : told.value)
        months.append({QDate(month.number < day.month() ? day.year() : day.year() - 1, month.number, 1), month.bands, true});
    std::ranges::sort(months, {}, &BandMonth::first);
    return months;
}

Figure TrendFigures::columns(const QList<BandMonth> &months, const QString &title)
{
    Figure figure{.form = Figure::Form::Columns, .title = title, .slotTitle = Words::tr("Month"), .unit = wattHours};
    for (const BandMonth &month : months) {
        figure.slotNames.append(Dates::shortMonth(month.first));
        figure.slotTitles.append(month.isWhole ? Dates::month(month.first) : Words::tr("%1, in part").arg(Dates::month(month.first)));
    }
    for (std::size_t band = 0; band < std::size(roles); ++band) {
        FigureRow row{.id = nameOf(band), .name = nameOf(band), .color = FigureColors::of(roles[band])};
        for (const BandMonth &month : months)
            row.values.append(month.wattHours[band]);
        figure.rows.append(row);
    }
    return figure;
}

Figure TrendFigures::difference(const QList<BandMonth> &told, const QList<BandMonth> &counted)
{
    QList<BandMonth> months;
    for (const BandMonth &month : told) {
        const BandMonth *same = wholeOf(counted, month.first);
        if (!same)
            continue;
        BandMonth more = month;
        for (std::size_t band = 0; band < std::size(roles); ++band)
            more.wattHours[band] -= same->wattHours[band];
        months.append(more);
    }
    return columns(months, Words::tr("What Digiwatt tells more than was counted here"));
}

QList<HistoryTile> TrendFigures::tiles(const QList<BandMonth> &months)
{
    std::array<double, 3> sums{};
    double all = 0;
    for (const BandMonth &month : months) {
        for (std::size_t band = 0; band < sums.size() && month.isWhole; ++band) {
            sums[band] += month.wattHours[band];
            all += month.wattHours[band];
        }
    }
    QList<HistoryTile> tiles;
    for (std::size_t band = 0; band < sums.size() && all > 0; ++band) {
        const FigureColor color = FigureColors::of(roles[band]);
        tiles.append({nameOf(band),
                      Format::number(100 * sums[band] / all),
                      u"%"_s,
                      Words::tr("%1: %2").arg(Format::amount(sums[band], wattHours), hoursOf(band)),
                      color.light,
                      color.dark});
    }
    return tiles;
}

QString TrendFigures::monthsCheck(const QList<BandMonth> &told, const QList<BandMonth> &counted)
{
    int both = 0, fitting = 0;
    for (const BandMonth &month : told) {
        const BandMonth *same = wholeOf(counted, month.first);
        if (!same || std::isnan(month.sum()) || std::isnan(same->sum()))
            continue;
        ++both;
        fitting += std::abs(month.sum() - same->sum()) <= alike * same->sum();
    }
    if (both == 0)
        return Words::tr(
            "Digiwatt numbers its months from 1 to 12. That these are the months of the calendar is taken for granted: there are no "
            "whole months of readings to check it by.");
    if (fitting == both)
        return Words::tr("Digiwatt numbers its months from 1 to 12. They fit the readings of %n whole month(s).", "", both);
    return Words::tr("Digiwatt numbers its months from 1 to 12. Of %n whole month(s) of readings, %1 fit.", "", both).arg(fitting);
}
