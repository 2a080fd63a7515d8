// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QQuickPaintedItem>

/** A strip that is filled where there are readings, the more the darker. */
class CoverageStrip : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<qreal> shares MEMBER m_shares NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(QColor emptyColor MEMBER m_emptyColor NOTIFY changed)

public:
    explicit CoverageStrip(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QList<qreal> m_shares;
    QColor m_color;
    QColor m_emptyColor;
};
