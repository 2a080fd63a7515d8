// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/figureforms.h"

#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

/** A figure on a page. What is pointed at is laid over it by QML, by the functions below; -1 is nothing. */
class FigureItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(FigurePicture)
    Q_PROPERTY(Figure figure READ figure WRITE setFigure NOTIFY changed)
    Q_PROPERTY(QStringList hidden READ hidden WRITE setHidden NOTIFY changed)
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY changed)
    Q_PROPERTY(bool upright READ isUpright NOTIFY changed)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY changed)

public:
    explicit FigureItem(QQuickItem *parent = nullptr);

    Figure figure() const { return m_stage.figure; }
    QStringList hidden() const { return m_stage.hidden; }
    bool isDark() const { return m_stage.dark; }
    bool isUpright() const { return painter().isUpright(); }
    QFont font() const { return m_stage.font; }

    void setFigure(const Figure &figure);
    void setHidden(const QStringList &hidden);
    void setDark(bool dark);
    void setFont(const QFont &font);

    void paint(QPainter *painter) override;

    /** As x the slot and as y the row. */
    Q_INVOKABLE QPoint cellAt(double x, double y) const;
    Q_INVOKABLE QRectF rectOf(int slot, int row) const;

Q_SIGNALS:
    void changed();

protected:
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    const FigurePainter &painter() const { return FigureForms::painterOf(m_stage.figure.form); }
    void show(const FigureStage &stage);

    FigureStage m_stage;
};
