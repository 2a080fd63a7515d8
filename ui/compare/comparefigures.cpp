// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparefigures.h"

#include "ui/figures/figurecolors.h"
#include "ui/words/dates.h"
#include "ui/words/format.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
constexpr double leastCredible = 1000; // Wh that a home may take in some days
const Unit wattHours{Unit::Kind::WattHour, {}};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CompareFigures)
};

FigureColor colorOf(const QString &part)
{
    return FigureColors::of(SeriesKey{{}, SeriesKind::Appliance, part});
}

QString nameOf(const UseStep &step)
{
    switch (step.kind) {
    case UseStep::Kind::Uses:
        return Words::tr("%1, how often").arg(step.name);
    case UseStep::Kind::EachUse:
        return Words::tr("%1, each time").arg(step.name);
    case UseStep::Kind::Whole:
        return step.name;
    }
    Q_UNREACHABLE();
}
}

Figure CompareFigures::scale(const Told<ToldStanding> &standing, const ToldDays &days)
{
    const FigureColor home = FigureColors::of(Palette::Role::Home);
    return {.form = Figure::Form::Scale,
            .title = Words::tr("Among similar homes, %1", "days").arg(Dates::days(days.first, days.last)),
            .slotTitle = Words::tr("Home"),
            .slotNames = {Words::tr("Least"), Words::tr("You"), Words::tr("Most")},
            .rows = {{.id = u"use"_s,
                      .name = Words::tr("Use"),
                      .color = home,
                      .values = {standing.value.least, standing.value.user, standing.value.most}}},
            .unit = wattHours,
            .note = standing.value.most >= leastCredible
                ? QString()
                : Words::tr("Digiwatt calls these numbers watt-hours, which they can hardly be: take them as a scale.")};
}

QString CompareFigures::standing(const ToldStanding &standing)
{
    const double range = standing.most - standing.least;
    if (!(range > 0) || std::isnan(standing.user))
        return Words::tr("Digiwatt does not tell where your home stands.");
    if (standing.user < standing.least)
        return Words::tr("Your home uses less than any similar one.");
    if (standing.user > standing.most)
        return Words::tr("Your home uses more than any similar one.");
    return Words::tr("Your home stands %1 of the way from the one that uses least to the one that uses most.")
        .arg(Format::percent(100 * (standing.user - standing.least) / range));
}

Figure CompareFigures::bridge(const UseBridge &bridge)
{
    Figure figure{.form = Figure::Form::Bridge,
                  .title = Words::tr("From the average home to yours"),
                  .slotTitle = Words::tr("Step"),
                  .unit = wattHours};
    FigureRow row{.id = u"energy"_s, .name = Words::tr("Energy"), .color = FigureColors::of(Palette::Role::Home)};
    const auto add = [&](const QString &name, const FigureColor &color, double value) {
        figure.slotNames.append(name);
        figure.slotColors.append(color);
        row.values.append(value);
    };
    if (bridge.steps.isEmpty())
        return figure;
    add(Words::tr("Average home"), FigureColors::of(Palette::Role::Soft), bridge.average.toDouble());
    for (const UseStep &step : bridge.steps)
        add(nameOf(step), colorOf(step.part), step.wattHours.toDouble());
    add(Words::tr("Your home"), FigureColors::of(Palette::Role::Home), bridge.user.toDouble());
    figure.rows = {row};
    figure.note = Words::tr("The totals do not begin at zero, so that the steps can be seen.");
    return figure;
}

QString CompareFigures::unknown(const UseBridge &bridge)
{
    QStringList sentences;
    if (!bridge.unknown.isEmpty())
        sentences.append(Words::tr("Not compared, for there is no average, or one that is hardly in the same unit: %1.")
                             .arg(bridge.unknown.join(u", "_s)));
    if (!bridge.doubtful.isEmpty())
        sentences.append(Words::tr("Of these, the uses do not fit what is told to have been used: %1.").arg(bridge.doubtful.join(u", "_s)));
    return sentences.join(u' ');
}

Figure CompareFigures::savings(const QList<ToldUse> &uses, std::optional<double> price, const QByteArray &currency)
{
    Figure figure{
        .form = Figure::Form::Bars, .title = Words::tr("What could be saved"), .slotTitle = Words::tr("Appliance"), .unit = wattHours};
    FigureRow row{.id = u"saving"_s, .name = Words::tr("Saving"), .color = FigureColors::of(Palette::Role::Green)};
    QList<ToldUse> sorted = uses;
    sorted.removeIf([](const ToldUse &use) { return std::isnan(use.saving); });
    std::ranges::stable_sort(sorted, std::greater(), &ToldUse::saving);
    for (const ToldUse &use : sorted) {
        figure.slotNames.append(use.name);
        figure.slotColors.append(colorOf(use.part));
        row.values.append(use.saving);
        const QString share
            = use.actual > 0 ? Words::tr("%1 of what it used").arg(Format::percent(100 * use.saving / use.actual)) : QString();
        const QString money = !price ? QString() : Format::amount(use.saving / 1000 * *price, {Unit::Kind::Money, currency});
        QStringList notes{money, share};
        notes.removeAll(QString());
        row.notes.append(notes.join(u" · "_s));
    }
    figure.rows = {row};
    return figure;
}
