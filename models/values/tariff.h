// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/decimal.h"
#include "models/values/result.h"
#include "models/values/sitezone.h"

#include <QList>

#include <optional>
#include <vector>

/** A price of energy and the name of the hours in which it is in force. */
struct TariffRate
{
    QString label; /**< flat, f1, f2, f3, f23 */
    std::optional<Decimal> buy; /**< the currency's units a kWh drawn from the grid; none: not known */
    std::optional<Decimal> sell; /**< a kWh sent to it */

    bool operator==(const TariffRate &) const = default;
};

/** A stretch of time with one rate. */
struct TariffStretch
{
    Interval time;
    TariffRate rate;
};

/** What a kWh costs at which hour. A version of a tariff never changes: it is named by the hash of what it says. */
struct Tariff
{
    enum class Calendar : quint8 {
        Flat, /**< one price at all hours */
        F123, /**< F1, F2 and F3 of Italian tariffs, see ItalianBands */
        F23, /**< F1, and F2 and F3 as one */
    };

    QString name; /**< as the user calls it */
    QByteArray currency; /**< ISO 4217 */
    Calendar calendar = Calendar::Flat;
    bool isFourthOfOctoberHoliday = false;
    QList<TariffRate> rates; /**< one for each of labels() */

    /** flat, it-f123 and it-f23, without prices, in euro. */
    static QStringList presets();
    static std::optional<Tariff> preset(const QString &name);
    /** What toJson() wrote. Error::BadValue or Error::Malformed with @p file and the field. */
    static Result<Tariff> fromJson(const QByteArray &json, const QString &file);

    /** The names of its hours. */
    QStringList labels() const;
    /** The one season that it has: `all-year`. */
    QString season() const { return QStringLiteral("all-year"); }
    const TariffRate &rateAt(qint64 utc, const SiteZone &zone) const;
    /** @p range cut wherever the rate changes. */
    std::vector<TariffStretch> stretches(const Interval &range, const SiteZone &zone) const;
    /** What a kWh costs on average over the time of @p range; nothing where a price is not known. */
    std::optional<double> meanBuy(const Interval &range, const SiteZone &zone) const;
    /** Whether all of its prices to buy are known. */
    bool hasPrices() const;
    /** Canonical: the same tariff is the same bytes. */
    QByteArray toJson() const;
    /** SHA-256 of toJson() in hexadecimal. */
    QString hash() const;
    bool operator==(const Tariff &) const = default;
};
