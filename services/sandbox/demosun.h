// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

/** The sun over the demo home on one day, seen at 45.5 north, 9.2 east from a roof that faces south. Sines are times DemoNoise::one. */
class DemoSun
{
public:
    explicit DemoSun(QDate utcDay);

    /** Sine of the sun's height at a minute of the UTC day, below 0 at night. */
    int height(int minute) const;
    /** Cosine of the angle at which the sun meets the panels. */
    int onPanels(int minute) const;

private:
    int hourCosine(int minute) const;

    int m_noon = 0; /**< minute of the UTC day */
    int m_sine = 0; /**< of the declination */
    int m_cosine = 0;
};
