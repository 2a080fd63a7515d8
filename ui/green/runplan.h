// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/readings.h"
#include "models/values/runload.h"
#include "models/values/runslots.h"
#include "models/values/seriesinfo.h"

/** What is asked: when to run an appliance whose power is known, from now on. */
struct RunQuestion
{
    Readings power; /**< of the appliance, the last weeks */
    Greenness greenness;
    std::optional<Tariff> tariff;
    std::optional<SeriesInfo> grid; /**< the series of CO2 that is gone by; none: there is none */
    Readings carbon; /**< of that, as far as it is known of the time to come */
    SiteZone zone;
    qint64 now = 0;
};

/** A usual run of an appliance and what would come of starting it at one time or another. */
struct RunPlan
{
    RunQuestion question;
    Interval run; /**< the recorded one; empty: it never ran */
    RunLoad load;
    Interval range; /**< the time that is planned: as far as it is known how green it is, else a day of prices */
    std::vector<RunStart> starts;
    int cheapest = -1; /**< its place in starts; -1: no cost is known */
    int greenest = -1;

    static RunPlan of(const RunQuestion &question);

    qint64 instantOf(const RunStart &start) const { return range.start + qint64(start.slot) * RunSlots::step; }
    /** In the currency of the tariff, to the micro-unit. */
    std::optional<Decimal> costOf(const RunStart &start) const { return totalOf(start.cost); }
    std::optional<Decimal> gramsOf(const RunStart &start) const { return totalOf(start.carbon); }
    /** 0 to 1; not a number: it is not known. */
    double shareOf(const RunStart &start) const;
    Unit money() const { return {Unit::Kind::Money, question.tariff ? question.tariff->currency : QByteArray()}; }

private:
    std::optional<Decimal> totalOf(const std::optional<Int128> &sum) const { return sum ? std::optional(load.total(*sum)) : std::nullopt; }
};
