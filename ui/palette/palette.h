// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/serieskey.h"

#include <QColor>
#include <QObject>
#include <QtQml/qqmlregistration.h>

/** Every colour, by what it means. Colour is for entities; sign is shown by position. Theme.qml names them for QML. */
class Palette : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Colors) // Qt Quick has a Palette of its own
    QML_SINGLETON

public:
    enum class Role {
        Paper,
        Card,
        Line,
        Grid,
        Zero,
        Ink,
        Soft,
        Accent,
        Tint,
        Solar,
        Home,
        Battery,
        GridImport,
        GridExport,
        Charger,
        Green,
        F1,
        F2,
        F3,
        Warning,
        Danger,
    };
    Q_ENUM(Role)

    using QObject::QObject;

    Q_INVOKABLE static QColor color(Palette::Role role, bool dark);
    /** The colour of a series wherever it is shown; appliances have one of twelve, by their name. */
    static QColor ofSeries(const SeriesKey &key, bool dark);
    /** @p share of @p color, 0 to 1, on @p ground. */
    static QColor mixed(const QColor &color, const QColor &ground, double share);
    /** The same hue, paler on a card: compared periods, estimated and partial values. */
    Q_INVOKABLE static QColor paler(const QColor &color, bool dark);
    /** The twelve colours of appliances. */
    static QList<QColor> appliances(bool dark);
};
