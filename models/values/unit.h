// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/** What the numbers of a series count. Energy is kept in Wh and told in kWh; power is kept and told in W. */
struct Unit
{
    enum class Kind : quint8 {
        WattHour,
        Watt,
        Therm,
        CubicMetre,
        CubicFoot,
        UsGallon,
        Litre,
        Percent,
        Money,
        GramPerKilowattHour,
        PoundPerKilowattHour
    };

    Kind kind = Kind::WattHour;
    QByteArray currency; /**< ISO 4217 letters when the kind is Money */

    /** The unit as files and answers tell it: kWh, W, therm, m3, ft3, gal, l, %, EUR, g/kWh, lb/kWh. */
    QString symbol() const;
    /** The power of ten from the kept unit down to the told one: -3 for energy (Wh to kWh), else 0. */
    int shift() const { return kind == Kind::WattHour ? -3 : 0; }
    /** The unit with this symbol, if there is one. Three capital letters are a currency. */
    static std::optional<Unit> withSymbol(const QString &symbol);

    bool isPower() const { return kind == Kind::Watt; }
    /** How much CO2 comes of a kWh. */
    bool isCarbon() const { return kind == Kind::GramPerKilowattHour || kind == Kind::PoundPerKilowattHour; }
    /** Readings are means over their time, not amounts within it. */
    bool isMean() const { return kind == Kind::Watt || kind == Kind::Percent || isCarbon(); }
    bool operator==(const Unit &) const = default;
};
