// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/coveragestrip.h"

#include <QPainter>

CoverageStrip::CoverageStrip(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &CoverageStrip::changed, this, [this] { update(); });
}

void CoverageStrip::paint(QPainter *painter)
{
    painter->fillRect(boundingRect(), m_emptyColor);
    const qreal part = width() / qreal(std::max(qsizetype(1), m_shares.size()));
    for (qsizetype i = 0; i < m_shares.size(); ++i) {
        QColor color = m_color;
        color.setAlphaF(float(m_shares[i]));
        painter->fillRect(QRectF(qreal(i) * part, 0, part, height()), color);
    }
}
