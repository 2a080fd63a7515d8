// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gadgetlist.h"
#include "ui/history/historyanswer.h"
#include "ui/history/historyrows.h"
#include "ui/words/scale.h"

#include <QStringList>

/** What the chart says of the sample that the pointer or the keyboard's cursor is on, and of the one it is compared with. */
class HistoryTip : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the history controller")
    Q_PROPERTY(bool shown READ isShown NOTIFY changed)
    Q_PROPERTY(int sample READ sample NOTIFY changed)
    Q_PROPERTY(double start READ start NOTIFY changed) // UTC seconds
    Q_PROPERTY(double end READ end NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString comparedTitle READ comparedTitle NOTIFY changed)
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)
    Q_PROPERTY(GadgetListModel *rows READ rows CONSTANT)
    Q_PROPERTY(GadgetListModel *comparedRows READ comparedRows CONSTANT)

public:
    using QObject::QObject;

    void setChart(const HistoryAnswer &answer, const Scale &scale, const QStringList &hidden);

    bool isShown() const { return m_sample >= 0; }
    int sample() const { return m_sample; }
    double start() const;
    double end() const;
    QString title() const;
    QString comparedTitle() const;
    /** Title and rows as one sentence, for those who listen. */
    QString spoken() const;
    GadgetListModel *rows() { return &m_rows; }
    GadgetListModel *comparedRows() { return &m_comparedRows; }

    /** Points to what is there at @p time, UTC seconds. */
    Q_INVOKABLE void pointAt(double time);
    Q_INVOKABLE void pointAtSample(int sample);
    /** Moves by so many samples, from the first or the last when nothing is pointed at. */
    Q_INVOKABLE void move(int by);
    Q_INVOKABLE void clear() { pointAtSample(-1); }

Q_SIGNALS:
    void changed();

private:
    /** The sample of the compared chart that lies under the one pointed at; -1 when there is none. */
    int comparedSample() const;
    /** @p totals are the bars of @p data as they were before they were stacked. */
    QList<TipRow> rowsOf(const ChartData &data, const ChartData &totals, int sample) const;
    TipRow rowOf(const ChartSeries &series, const ChartData &data, int sample) const;
    /** What the parts on one side of the zero line come to; nothing of one part alone. */
    std::optional<TipRow> sumOf(const ChartData &data, bool below, const ChartData &totals, int sample) const;
    void fill();

    ChartPair m_chart;
    ChartPair m_totals;
    Scale m_scale;
    QStringList m_hidden;
    int m_sample = -1;
    GadgetList<TipRow, &TipRow::rowId> m_rows;
    GadgetList<TipRow, &TipRow::rowId> m_comparedRows;
};
