// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace
{
using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

/** Linear light as people with usual and with each kind of reduced colour sight get it (Machado et al. 2009). */
constexpr std::array<Matrix, 4> sights{{
    {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
}};

Triple times(const Matrix &matrix, const Triple &v)
{
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row)
        result[row] = matrix[row][0] * v[0] + matrix[row][1] * v[1] + matrix[row][2] * v[2];
    return result;
}

Triple linear(const QColor &color)
{
    const auto channel = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return {channel(color.redF()), channel(color.greenF()), channel(color.blueF())};
}

double contrast(const QColor &one, const QColor &other)
{
    const auto luminance = [](const Triple &v) { return 0.2126 * v[0] + 0.7152 * v[1] + 0.0722 * v[2]; };
    const auto [low, high] = std::minmax({luminance(linear(one)), luminance(linear(other))});
    return (high + 0.05) / (low + 0.05);
}

Triple lab(Triple light)
{
    constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    for (double &channel : light)
        channel = std::clamp(channel, 0.0, 1.0);
    const Triple xyz = times(toXyz, light);
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f(xyz[0] / 0.95047), y = f(xyz[1]), z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/** The smallest CIE76 distance of any two, however they are seen. */
double smallestDistance(const QList<QColor> &colors)
{
    double smallest = 1000;
    for (const Matrix &sight : sights) {
        for (int i = 0; i < colors.size(); ++i) {
            for (int j = 0; j < i; ++j) {
                const Triple a = lab(times(sight, linear(colors[i]))), b = lab(times(sight, linear(colors[j])));
                smallest = std::min(smallest, std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]));
            }
        }
    }
    return smallest;
}

QList<QColor> colorsOf(const QList<Palette::Role> &roles, bool dark)
{
    QList<QColor> colors;
    for (const Palette::Role role : roles)
        colors.append(Palette::color(role, dark));
    return colors;
}

using enum Palette::Role;
const QList<Palette::Role> flows{Solar, Home, Battery, GridImport, GridExport, Charger};
}

class PaletteThemesTest : public testing::TestWithParam<bool>
{
};

TEST_P(PaletteThemesTest, chartColorsStandOutFromTheGround)
{
    for (const QColor &color : colorsOf(flows + QList{Green, F1, F2, F3}, GetParam()) + Palette::appliances(GetParam())) {
        EXPECT_GE(contrast(color, Palette::color(Card, GetParam())), 3) << qPrintable(color.name());
        EXPECT_GE(contrast(color, Palette::color(Paper, GetParam())), 3) << qPrintable(color.name());
    }
}

TEST_P(PaletteThemesTest, textCanBeRead)
{
    for (const QColor &color : colorsOf({Ink, Soft, Accent, Warning, Danger}, GetParam())) {
        EXPECT_GE(contrast(color, Palette::color(Card, GetParam())), 4.5) << qPrintable(color.name());
        EXPECT_GE(contrast(color, Palette::color(Paper, GetParam())), 4.5) << qPrintable(color.name());
    }
}

TEST_P(PaletteThemesTest, flowsAreToldApartByEveryKindOfSight)
{
    EXPECT_GE(smallestDistance(colorsOf(flows, GetParam())), GetParam() ? 22 : 26);
}

TEST_P(PaletteThemesTest, appliancesAreToldApartByEveryKindOfSight)
{
    EXPECT_GE(smallestDistance(Palette::appliances(GetParam())), 20);
}

TEST_P(PaletteThemesTest, pricePeriodsAreToldApartByEveryKindOfSight)
{
    EXPECT_GE(smallestDistance(colorsOf({F1, F2, F3}, GetParam())), 10);
}

INSTANTIATE_TEST_SUITE_P(Themes, PaletteThemesTest, testing::Bool(), [](const auto &theme) { return theme.param ? "dark" : "light"; });

TEST(PaletteTest, applianceKeepsItsColorAtEverySite)
{
    const SeriesKey here{QStringLiteral("via-verdi-8"), SeriesKind::Appliance, QStringLiteral("heat-pump")};
    const SeriesKey there{QStringLiteral("cabin"), SeriesKind::Appliance, QStringLiteral("heat-pump")};

    EXPECT_EQ(Palette::ofSeries(here, false), Palette::ofSeries(there, false));
}

TEST(PaletteTest, palerLiesBetweenColorAndCard)
{
    const QColor solar = Palette::color(Solar, false), card = Palette::color(Card, false);

    const QColor paler = Palette::paler(solar, false);

    EXPECT_LT(contrast(paler, card), contrast(solar, card));
    EXPECT_GT(contrast(paler, card), 1.2);
}
