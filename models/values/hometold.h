// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/error.h"
#include "models/values/greenness.h"

#include <QDateTime>
#include <QList>

#include <array>
#include <optional>
#include <vector>

// What a service makes of a home, beside the readings that it gives. Energy is in Wh; not a number: it does not tell.

/** What was told, and when the service was asked. */
template<typename T>
struct Told
{
    T value;
    QDateTime asked; /**< UTC */
};

/** Local days from the first to the last, both included. */
struct ToldDays
{
    QDate first;
    QDate last;

    bool operator==(const ToldDays &) const = default;
};

/** Energy of one appliance. */
struct ToldEnergy
{
    QString part; /**< as in the key of its series */
    QString name; /**< from outside, plain text */
    double wattHours = 0;
};

/** Energy of a whole time by appliance. */
struct ToldShares
{
    QList<ToldEnergy> appliances;
    double selected = 0; /**< the service's own total; not a number: none */
    double previous = 0; /**< of the time before, as long */
    bool isTotalDoubtful = false; /**< the total is far from what the appliances add up to */
};

/** A month of the last twelve. That its number is the one in the calendar is inferred. */
struct ToldMonth
{
    int number = 0; /**< 1 to 12 */
    QList<ToldEnergy> appliances; /**< of the months by appliance */
    std::array<double, 3> bands{}; /**< F1, F2, F3, of the months by band */
};

/** The home on the scale of similar ones. Called Wh by the service, which is far too small; so it is a scale. */
struct ToldStanding
{
    double least = 0;
    double most = 0;
    double user = 0;
};

/** An hour of the week of which the service does not say on which weekday it begins. */
struct ToldHabits
{
    std::array<std::array<double, 24>, 7> wattHours{};
    bool isPartial = false; /**< some rows are not there */
};

/** The home beside the average of similar ones. */
struct ToldBeside
{
    double user = 0;
    double average = 0;
};

/** What standby took in some days. */
struct ToldStretch
{
    ToldDays days;
    double wattHours = 0;
};

/** An appliance beside the average, in the way that the service tells of it. */
struct ToldUse
{
    QString part;
    QString name;
    std::optional<ToldBeside> singleUse; /**< Wh each time, of what is used in cycles */
    std::optional<ToldBeside> uses; /**< how often */
    std::optional<ToldBeside> total; /**< Wh, of what is always on */
    bool isAverageDoubtful = false; /**< user and average are hardly in one unit */
    double actual = 0; /**< Wh used */
    double saving = 0; /**< Wh of it that could be saved */
    double threshold = 0; /**< Wh in a stretch of history, above which it is much */
    QList<ToldStretch> history; /**< of standby */
};

/** All that is known of a home for the days looked at. */
struct HomeTold
{
    QString account; /**< who told; empty: nobody */
    std::optional<Told<Greenness>> greenness;
    std::optional<Told<double>> watts; /**< what the home draws now */
    std::optional<Told<QList<ToldMonth>>> bands;
    std::optional<Told<QList<ToldMonth>>> months;
    std::optional<Told<ToldShares>> year; /**< of the last twelve months */
    std::optional<Told<QList<ToldUse>>> uses;
    std::optional<Told<ToldShares>> shares; /**< of exactly the days looked at */
    std::optional<Told<ToldHabits>> habits; /**< of exactly the days looked at */
    std::optional<Told<ToldStanding>> standing; /**< of exactly these days, else of the last that were told */
    ToldDays standingDays;
    bool isOrderUnusual = false; /**< dates were written year, day, month, and read so */
    QList<Error> faults; /**< why some of what is kept cannot be used */
};
