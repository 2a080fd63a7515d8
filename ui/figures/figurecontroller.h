// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gadgetlist.h"
#include "ui/charts/chartrows.h"
#include "ui/figures/figureexport.h"
#include "ui/figures/figuretable.h"

/** One figure of a page: its picture, its legend, what is pointed at, its table. */
class FigureController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the controller of a page")
    Q_PROPERTY(Figure figure READ figure NOTIFY figureChanged)
    Q_PROPERTY(bool filled READ isFilled NOTIFY figureChanged)
    Q_PROPERTY(QString title READ title NOTIFY figureChanged)
    Q_PROPERTY(QString note READ note NOTIFY figureChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY figureChanged)
    Q_PROPERTY(QStringList hidden READ hidden NOTIFY legendChanged)
    Q_PROPERTY(QPoint cell READ cell NOTIFY cellChanged) // x the slot, y the row; -1: nothing is pointed at
    Q_PROPERTY(bool pointing READ isPointing NOTIFY cellChanged)
    Q_PROPERTY(QString tipTitle READ tipTitle NOTIFY cellChanged)
    Q_PROPERTY(QString spoken READ spoken NOTIFY cellChanged)
    Q_PROPERTY(GadgetListModel *tip READ tip CONSTANT)
    Q_PROPERTY(GadgetListModel *legend READ legend CONSTANT)
    Q_PROPERTY(FigureTable *table READ table CONSTANT)
    Q_PROPERTY(ExportDesk *exporter READ exporter CONSTANT)

public:
    /** @p name is part of the names of its files: `distribution`. */
    FigureController(const Scope &scope, const QString &name, QObject *parent = nullptr);

    void setFigure(const Figure &figure);

    const Figure &figure() const { return m_figure; }
    bool isFilled() const { return m_figure.hasValues(); }
    QString title() const { return m_figure.title; }
    QString note() const { return m_figure.note; }
    /** The figure in one sentence, for those who listen. */
    QString summary() const;
    QStringList hidden() const { return m_hidden; }
    QPoint cell() const { return m_cell; }
    bool isPointing() const { return m_cell.x() >= 0; }
    QString tipTitle() const;
    QString spoken() const;
    GadgetListModel *tip() { return &m_tip; }
    /** None where one row alone, or bars of a colour each, need no names of colours. */
    GadgetListModel *legend() { return &m_legend; }
    FigureTable *table() { return &m_table; }
    ExportDesk *exporter() { return &m_exporter; }

    Q_INVOKABLE void pointAt(int slot, int row);
    /** Moves by so many slots and rows, from the first when nothing is pointed at. */
    Q_INVOKABLE void move(int bySlots, int byRows);
    Q_INVOKABLE void clear() { pointAt(-1, -1); }
    /** Hides a row, or shows it again. */
    Q_INVOKABLE void toggle(const QString &row);
    /** Shows one row alone, or all again when it is alone already. */
    Q_INVOKABLE void isolate(const QString &row);

Q_SIGNALS:
    void figureChanged();
    void legendChanged();
    void cellChanged();

private:
    bool hasLegend() const { return m_figure.hasColoredRows(); }
    void setHidden(const QStringList &hidden);
    TipRow tipRowOf(int row) const;
    void fillTip();

    Figure m_figure;
    QStringList m_hidden;
    QPoint m_cell{-1, -1};
    GadgetList<TipRow, &TipRow::rowId> m_tip;
    GadgetList<LegendEntry, &LegendEntry::seriesId> m_legend;
    FigureTable m_table;
    FigureExport m_exporter;
};
