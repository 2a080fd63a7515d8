// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/readings.h"
#include "models/values/result.h"

#include <QDate>
#include <QStringList>

class SeriesReader;

/** What the appliances of a home really drew, for Digiwatt to tell in place of the demo home's. */
struct RecordedAppliances
{
    QStringList names; /**< as Digiwatt writes them: `heatPump`; none: the demo home's are told */
    std::vector<Readings> power; /**< of each */

    /** All appliances whose power the store knows. Error::UnknownSeries when there is none. Waits for the store. */
    static Result<RecordedAppliances> in(SeriesReader &store);

    bool isEmpty() const { return names.isEmpty(); }
    /** Whole watts of each minute of that UTC day, a list an appliance, half to even; noReading where a part of the minute is not known. */
    std::vector<std::vector<qint64>> day(QDate utcDay) const;
};
