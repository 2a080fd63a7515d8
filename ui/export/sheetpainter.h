// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

#include <functional>

class QPainter;

/** What stands around a picture on paper, always light. */
struct SheetFrame
{
    struct Entry
    {
        QColor color;
        QString name;
    };

    QString title;
    QString subtitle;
    QList<Entry> legend;
    QString foot; /**< where the numbers come from, and what has to be known of them */
    QSizeF size;
};

/** Paints pages for files. */
namespace SheetPainter
{
using Picture = std::function<void(QPainter *painter, const QRectF &place)>;

/** A font by its real name: files are read where ours may not be the default. */
QFont font(int pixels, QFont::Weight weight = QFont::Normal);
/** Title, legend and foot, and @p picture, if there is one, in the place that they leave. */
void paint(QPainter *painter, const SheetFrame &frame, const Picture &picture);
}
