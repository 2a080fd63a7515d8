// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/tariff.h"
#include "ui/prices/pricerows.h"

#include <QCoreApplication>
#include <QHash>

/** What is typed for the tariff of a site, until it is one. */
class PriceDraft
{
    Q_DECLARE_TR_FUNCTIONS(PriceDraft)

public:
    /** What was typed for the hours with one label. */
    struct Typed
    {
        QString buy;
        QString sell;
    };
    /** Whether a price that was not typed yet is a fault. */
    enum class Missing { Fine, Fault };

    static PriceDraft of(const std::optional<Tariff> &tariff);

    /** None when no price is told, or one of those typed cannot be taken. */
    std::optional<Tariff> tariff() const;
    QList<PriceRow> rows(Missing missing) const;

    std::optional<Tariff::Calendar> calendar; /**< none: no price is told */
    QString name; /**< empty: that of the preset */
    QByteArray currency = "EUR";
    bool isFourthOfOctoberHoliday = false;
    QHash<QString, Typed> typed; /**< by label; of other calendars too, for when the user comes back to them */

private:
    Tariff unpriced() const;
    PriceRow row(const QString &label, Missing missing) const;
};
