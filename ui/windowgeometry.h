// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRect>
#include <QString>

#include <optional>

/** Where the window was, as text for the settings. */
namespace WindowGeometry
{
struct Place
{
    QRect rect;
    bool maximized = false;

    bool operator==(const Place &) const = default;
};

constexpr QSize smallest{900, 600};

QString toText(const Place &place);
/** The place that this text names, moved and shrunk to lie on one of the @p screens; none if it names none. */
std::optional<Place> fromText(const QString &text, const QList<QRect> &screens);
}
