// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowgeometry.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace WindowGeometry
{
QString toText(const Place &place)
{
    const QRect &r = place.rect;
    return u"%1 %2 %3 %4%5"_s.arg(r.x()).arg(r.y()).arg(r.width()).arg(r.height()).arg(place.maximized ? u" max"_s : QString());
}

std::optional<Place> fromText(const QString &text, const QList<QRect> &screens)
{
    const QStringList parts = text.split(u' ');
    if (parts.size() < 4 || screens.isEmpty())
        return {};
    QList<int> numbers;
    for (const QString &part : parts.first(4)) {
        bool isNumber = false;
        numbers.append(part.toInt(&isNumber));
        if (!isNumber || std::abs(numbers.last()) > 100'000)
            return {};
    }
    const QRect asked(numbers[0], numbers[1], numbers[2], numbers[3]);
    const auto shared = [&](const QRect &screen) {
        const QRect both = screen.intersected(asked);
        return qint64(both.width()) * both.height();
    };
    const QRect screen = *std::ranges::max_element(screens, {}, shared);
    QRect rect(asked.topLeft(), asked.size().expandedTo(smallest).boundedTo(screen.size()));
    rect.moveLeft(std::clamp(rect.x(), screen.x(), screen.x() + screen.width() - rect.width()));
    rect.moveTop(std::clamp(rect.y(), screen.y(), screen.y() + screen.height() - rect.height()));
    return Place{rect, parts.value(4) == "max"_L1};
}
}
