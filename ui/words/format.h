// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/decimal.h"
#include "models/values/error.h"
#include "models/values/period.h"
#include "models/values/serieskey.h"
#include "ui/words/scale.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

/** Numbers, names and errors as the user reads them. Stateless. Everything returned is plain text. */
class Format : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /** What stands for a number nobody measured. */
    Q_INVOKABLE static QString missing();
    /** `76 %`; NaN is missing, as everywhere. */
    Q_INVOKABLE static QString percent(double percent);
    /** A number without unit: 2, 1 and no decimals below 10, below 100 and above; 3 below 0.1. */
    Q_INVOKABLE static QString number(double value);

    /** A value of the kept unit, told in the unit of its own size: `8.10 kWh`, `640 W`, `€25.70`. */
    static QString amount(double kept, const Unit &unit);
    static QString amount(const std::optional<Decimal> &kept, const Unit &unit);
    /** The same in a given unit, so that it agrees with an axis. */
    static QString amount(double kept, const Unit &unit, const Scale &scale);
    /** The number of amount() alone, for tiles that show the unit apart. */
    static QString scaled(double kept, const Unit &unit, const Scale &scale);

    static QString period(const Period &period);
    /** @p name from outside as it is; without one, by what the series measures. */
    static QString series(const SeriesKey &key, const QString &name);
    /** The same with the name of its site behind, for where there are several: `Imported, Garage`. */
    static QString seriesOfSite(const SeriesKey &key, const QString &name, const QString &site);
    /** One sentence: what is wrong, where, and what to do. */
    static QString error(const Error &error);
};
