// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/values/step.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr int hour = 3600;
constexpr qint64 day = 24 * hour;

struct Row
{
    Step step;
    const char *name;
    int seconds;
    qint64 shortest;
};

constexpr Row rows[] = {
    {Step::Minute, "1m", 60, 60},
    {Step::FiveMinutes, "5m", 300, 300},
    {Step::QuarterHour, "15m", 900, 900},
    {Step::Hour, "hour", hour, hour},
    {Step::Day, "day", 0, 23 * hour},
    {Step::Week, "week", 0, 7 * day - hour},
    {Step::Month, "month", 0, 28 * day - hour},
    {Step::Year, "year", 0, 365 * day - hour},
};

const Row &row(Step step)
{
    return rows[int(step)];
}
}

QList<Step> Steps::all()
{
    QList<Step> steps;
    for (const Row &row : rows)
        steps.append(row.step);
    return steps;
}

QString Steps::name(Step step)
{
    return QLatin1StringView(row(step).name);
}

std::optional<Step> Steps::fromName(const QString &name)
{
    for (const Row &row : rows) {
        if (name == QLatin1StringView(row.name))
            return row.step;
    }
    return {};
}

int Steps::seconds(Step step)
{
    return row(step).seconds;
}

qint64 Steps::shortest(Step step)
{
    return row(step).shortest;
}
