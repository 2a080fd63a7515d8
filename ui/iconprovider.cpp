// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/iconprovider.h"

#include <QColor>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

IconProvider::IconProvider()
    : QQuickImageProvider(Image)
{
}

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QSize drawn = requestedSize.isEmpty() ? QSize(20, 20) : requestedSize;
    *size = drawn;
    QImage image(drawn, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QFile file(u":/icons/%1.svg"_s.arg(id.section(u'/', 0, 0)));
    if (!file.open(QFile::ReadOnly))
        return image;
    const QColor color(u'#' + id.section(u'/', 1));
    QSvgRenderer svg(file.readAll().replace("currentColor", color.name().toLatin1()));
    QPainter painter(&image);
    painter.setOpacity(color.alphaF());
    svg.render(&painter);
    return image;
}
