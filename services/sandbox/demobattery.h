// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

/** The battery of the demo home over one UTC day: 10 kWh, 5 kW. It begins each day with a charge that the season alone decides,
 *  and comes back to the next day's by the end, so that a day can be known without the days before it. */
class DemoBattery
{
public:
    explicit DemoBattery(QDate utcDay);

    struct Flow
    {
        int charge = 0; /**< watts */
        int discharge = 0; /**< watts */
    };
    /** One minute with @p surplus watts of sun, below 0 where the home lacks them. Minutes come in order. */
    Flow step(int minute, int surplus);
    /** Charge in tenths of a percent. */
    int permille() const;

private:
    Flow steered(int minute, int surplus) const;

    qint64 m_stored; /**< hundredths of a watt minute */
    qint64 m_goal;
};
