// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartscene.h"

#include <QImage>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

/** A chart on a page. It shows values only: what is hovered or selected is laid over it by QML, by the functions below. */
class ChartItem : public QQuickItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(HistoryChart)
    Q_PROPERTY(ChartPair chart READ chart WRITE setChart NOTIFY chartChanged)
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY lookChanged)
    Q_PROPERTY(bool dimmed READ isDimmed WRITE setDimmed NOTIFY lookChanged)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY lookChanged)
    Q_PROPERTY(QStringList hidden READ hidden WRITE setHidden NOTIFY lookChanged)
    Q_PROPERTY(QString isolated READ isolated WRITE setIsolated NOTIFY lookChanged)
    Q_PROPERTY(double visibleStart READ visibleStart WRITE setVisibleStart NOTIFY visibleChanged)
    Q_PROPERTY(double visibleEnd READ visibleEnd WRITE setVisibleEnd NOTIFY visibleChanged)
    Q_PROPERTY(QRectF plotArea READ plotArea NOTIFY laidOut)
    Q_PROPERTY(double slotWidth READ slotWidth NOTIFY laidOut)

public:
    explicit ChartItem(QQuickItem *parent = nullptr);

    ChartPair chart() const { return m_chart; }
    bool isDark() const { return m_look.dark; }
    bool isDimmed() const { return m_dimmed; } /**< while something newer is loaded */
    QFont font() const { return m_look.font; }
    QStringList hidden() const { return m_look.hidden; } /**< ids of series */
    QString isolated() const { return m_look.isolated; } /**< id of the only series to show; empty: all */
    /** UTC seconds of the range that is shown; a new chart is shown whole. Panning and zooming set them. */
    qint64 visibleStart() const { return m_visible.start; }
    qint64 visibleEnd() const { return m_visible.end; }
    QRectF plotArea() const { return m_scene.frame().plot; }
    const PlotFrame &frame() const { return m_scene.frame(); }
    double slotWidth() const; /**< pixels of one bar interval; 0 for lines */

    void setChart(const ChartPair &chart);
    void setDark(bool dark);
    void setDimmed(bool dimmed);
    void setFont(const QFont &font);
    void setHidden(const QStringList &hidden);
    void setIsolated(const QString &isolated);
    void setVisibleStart(qint64 start);
    void setVisibleEnd(qint64 end);
    Q_INVOKABLE void showRange(qint64 start, qint64 end);
    Q_INVOKABLE void showAll();

    /** The index of the bar interval at @p x; -1 where there is none. */
    Q_INVOKABLE int intervalAt(double x) const;
    /** The left edge of that interval; it is slotWidth wide. */
    Q_INVOKABLE double xOfInterval(int index) const;
    /** UTC seconds. */
    Q_INVOKABLE qint64 timeAt(double x) const;
    Q_INVOKABLE double xOf(qint64 time) const;

Q_SIGNALS:
    void chartChanged();
    void lookChanged();
    void visibleChanged();
    /** The scales have changed, so the functions answer anew. */
    void laidOut();

protected:
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;

private:
    void changeLook(const ChartLook &look);
    void layOut();

    ChartPair m_chart;
    ChartLook m_look;
    Interval m_visible;
    bool m_dimmed = false;
    ChartScene m_scene;
    QImage m_image;
    bool m_imageIsNew = false;
};
