// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/chartdata.h"

#include <QFont>
#include <QStringList>

/** How a chart is shown: nothing of it changes what there is. */
struct ChartLook
{
    bool dark = false;
    QFont font; /**< of all labels */
    QStringList hidden; /**< ids of series that are switched off */
    QString isolated; /**< id of the only series to show; empty: all */

    bool shows(const ChartSeries &series) const
    {
        const QString id = series.key.id();
        return isolated.isEmpty() ? !hidden.contains(id) : id == isolated;
    }
    /** The series of @p data that are shown. */
    QList<std::shared_ptr<const ChartSeries>> shown(const ChartData &data) const
    {
        QList<std::shared_ptr<const ChartSeries>> all = data.series;
        all.removeIf([this](const auto &series) { return !shows(*series); });
        return all;
    }
    bool operator==(const ChartLook &) const = default;
};
