// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/seriesinfo.h"
#include "ui/history/chartexport.h"

class Scope;
class SeriesReader;

/** Takes what the store was asked of a period out of the window. */
class HistoryExport : public ChartExport
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the history controller")

public:
    /** @p name is that of the view in the names of its files: `history`. */
    HistoryExport(SeriesReader &reader, const Scope &scope, const QString &name, QObject *parent = nullptr);

    /** What is shown, and of which series it was made. */
    void setChart(const ChartPair &chart, const QList<SeriesInfo> &series);

    bool isPossible() const override { return m_chart.shown && m_chart.shown->hasValues(); }
    bool hasReadings() const override { return true; }

protected:
    HistoryFile file() const override;
    QFuture<Outcome> writeReadings(const QString &path, Existing existing) const override;

private:
    SeriesReader &m_reader;
    const Scope &m_scope;
    const QString m_name;
    ChartPair m_chart;
    QList<SeriesInfo> m_series;
};
