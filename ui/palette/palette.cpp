// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette.h"

using namespace Qt::StringLiterals;

namespace
{
struct Pair
{
    QRgb light;
    QRgb dark;
};

/** In the order of Palette::Role. */
constexpr Pair roles[] = {
    {0xFFF4F6F8, 0xFF0F1317}, // paper
    {0xFFFFFFFF, 0xFF15191E}, // card
    {0xFFDDE2E8, 0xFF2A3139}, // line
    {0xFFE8ECF0, 0xFF232A31}, // grid
    {0xFF8D98A5, 0xFF6C7885}, // zero
    {0xFF16202B, 0xFFE8EDF2}, // ink
    {0xFF5A6673, 0xFF9AA7B4}, // soft
    {0xFF0B63B0, 0xFF5AA9F0}, // accent
    {0xFFE3EEF8, 0xFF1B2B3B}, // tint
    {0xFFB47708, 0xFFF3BA44}, // solar
    {0xFF112D6C, 0xFF1B75F0}, // home
    {0xFF159F64, 0xFF33DA8E}, // battery
    {0xFF757C8A, 0xFFCBCFD4}, // import
    {0xFF8031C2, 0xFFD1A0E5}, // export
    {0xFF701E33, 0xFFC64D7D}, // charger
    {0xFF1F7A4D, 0xFF57C08A}, // green share
    {0xFFA63D2F, 0xFFEE7B69}, // F1
    {0xFFB47A12, 0xFFE9B44C}, // F2
    {0xFF2F6DB5, 0xFF6FB1F2}, // F3
    {0xFF8A5A00, 0xFFF0C05A}, // warning
    {0xFFB3261E, 0xFFF2887F}, // danger
};
static_assert(std::size(roles) == std::size_t(Palette::Role::Danger) + 1);

/** Found by search: at least 3:1 against card and paper and 20 apart under the four kinds of sight. */
constexpr Pair applianceColors[] = {
    {0xFF6949B0, 0xFF786B2D},
    {0xFF3F6841, 0xFF4765E3},
    {0xFFA88912, 0xFFFDDD56},
    {0xFF4188FF, 0xFF6DA9F9},
    {0xFFA23077, 0xFFBA2295},
    {0xFF675D01, 0xFFC4993D},
    {0xFFFB4177, 0xFFE979B2},
    {0xFF9F78C2, 0xFFD6CEFD},
    {0xFF370983, 0xFF84AC80},
    {0xFF600733, 0xFFA2F28C},
    {0xFF2E2E01, 0xFF547056},
    {0xFF510557, 0xFF4EFDC6},
};

QColor colorOf(const Pair &pair, bool dark)
{
    return QColor::fromRgb(dark ? pair.dark : pair.light);
}

/** FNV-1a: the same for ever and everywhere, unlike qHash. */
quint32 stableHash(const QString &text)
{
    quint32 hash = 2166136261U;
    for (const char byte : text.toUtf8())
        hash = (hash ^ quint8(byte)) * 16777619U;
    return hash;
}

/** What most homes have: no two of them share a colour. */
const QStringList &commonAppliances()
{
    static const QStringList parts{u"fridge"_s,
                                   u"small-appliances"_s,
                                   u"standby"_s,
                                   u"air-conditioner"_s,
                                   u"heat-pump"_s,
                                   u"dishwasher"_s,
                                   u"washing-machine"_s,
                                   u"dryer"_s,
                                   u"electric-vehicle"_s,
                                   u"water-heater"_s,
                                   u"induction-hob"_s,
                                   u"oven"_s};
    return parts;
}

std::size_t placeOf(const QString &part)
{
    const qsizetype known = commonAppliances().indexOf(part);
    return known >= 0 ? std::size_t(known) : stableHash(part) % std::size(applianceColors);
}

Palette::Role roleOf(SeriesKind kind)
{
    switch (kind) {
    case SeriesKind::Import:
    case SeriesKind::Demand:
        return Palette::Role::GridImport;
    case SeriesKind::Export:
        return Palette::Role::GridExport;
    case SeriesKind::Solar:
        return Palette::Role::Solar;
    case SeriesKind::BatteryCharge:
    case SeriesKind::BatteryDischarge:
    case SeriesKind::StateOfCharge:
        return Palette::Role::Battery;
    case SeriesKind::Charger:
        return Palette::Role::Charger;
    case SeriesKind::Home:
    case SeriesKind::Appliance:
        return Palette::Role::Home;
    case SeriesKind::Water:
        return Palette::Role::F3;
    case SeriesKind::Gas:
    case SeriesKind::Cost:
        return Palette::Role::F2;
    case SeriesKind::Carbon:
        return Palette::Role::Green;
    case SeriesKind::Heat:
        return Palette::Role::F1;
    }
    Q_UNREACHABLE();
}
}

QColor Palette::color(Role role, bool dark)
{
    return colorOf(roles[std::size_t(role)], dark);
}

QColor Palette::ofSeries(const SeriesKey &key, bool dark)
{
    if (key.kind == SeriesKind::Appliance)
        return colorOf(applianceColors[placeOf(key.part)], dark);
    const QColor hue = color(roleOf(key.kind), dark);
    return key.kind == SeriesKind::BatteryCharge ? mixed(hue, color(Role::Card, dark), 0.7) : hue;
}

QColor Palette::mixed(const QColor &color, const QColor &ground, double share)
{
    const auto channel = [share](int above, int below) { return qRound(share * above + (1 - share) * below); };
    return {channel(color.red(), ground.red()), channel(color.green(), ground.green()), channel(color.blue(), ground.blue())};
}

QColor Palette::paler(const QColor &color, bool dark)
{
    return mixed(color, Palette::color(Role::Card, dark), dark ? 0.45 : 0.4);
}

QList<QColor> Palette::appliances(bool dark)
{
    QList<QColor> colors;
    for (const Pair &pair : applianceColors)
        colors.append(colorOf(pair, dark));
    return colors;
}
