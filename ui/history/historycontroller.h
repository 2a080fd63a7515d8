// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gadgetlist.h"
#include "models/values/loadstate.h"
#include "services/newest.h"
#include "ui/history/historyanswer.h"
#include "ui/history/historyexport.h"
#include "ui/history/historyrows.h"
#include "ui/history/historytable.h"
#include "ui/history/historytip.h"
#include "ui/pages/pagecontroller.h"

class Scope;

/** What the History page shows of the present view: the chart, its legend, its tooltip, its table, and the totals above. */
class HistoryController : public PageController
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(ChartPair chart READ chart NOTIFY chartChanged)
    Q_PROPERTY(LoadState load READ load NOTIFY loadChanged)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(QString title READ title NOTIFY chartChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY chartChanged)
    Q_PROPERTY(QString repaired READ repaired NOTIFY legendChanged)
    Q_PROPERTY(QStringList hidden READ hidden NOTIFY legendChanged)
    Q_PROPERTY(QStringList quantities READ quantities NOTIFY chartChanged)
    Q_PROPERTY(int quantity READ quantity NOTIFY chartChanged)
    Q_PROPERTY(GadgetListModel *tiles READ tiles CONSTANT)
    Q_PROPERTY(GadgetListModel *legend READ legend CONSTANT)
    Q_PROPERTY(HistoryTip *tip READ tip CONSTANT)
    Q_PROPERTY(HistoryTable *table READ table CONSTANT)
    Q_PROPERTY(HistoryExport *exporter READ exporter CONSTANT)

public:
    using Flows = HistoryQuestion::Flows;
    HistoryController(SeriesReader &reader, Scope &scope, Flows flows = Flows::All, QObject *parent = nullptr);

    void setContents(const QList<SeriesInfo> &series) override;
    void setTrouble(const Error &error) override;

    ChartPair chart() const { return m_answer.chart; }
    /** The energy of what is drawn, not stacked. */
    const ChartPair &totals() const { return m_answer.totals; }
    /** Its page is: while it is not, nothing is asked. */
    bool isShown() const { return m_shown; }
    void setShown(bool shown) override;
    /** What came of the last question that was answered; loading until the first is. */
    LoadState load() const { return m_load; }
    /** A question is under way; what is shown is of an earlier one. */
    bool isBusy() const override { return m_busy; }
    QList<ExportDesk *> exports() override { return {&m_exporter}; }
    /** Energy by day, Power; when zoomed, with the days. */
    QString title() const;
    /** The chart in one sentence, for those who listen. */
    QString summary() const;
    /** How many repaired readings are in what is shown, in words; empty when there are none. */
    QString repaired() const;
    QStringList hidden() const;
    /** The names of what can be counted here: Electricity, Gas. */
    QStringList quantities() const;
    int quantity() const;
    GadgetListModel *tiles() { return &m_tiles; }
    GadgetListModel *legend() { return &m_legend; }
    HistoryTip *tip() { return &m_tip; }
    HistoryTable *table() { return &m_table; }
    HistoryExport *exporter() { return &m_exporter; }

    /** What is pointed at, or zoomed into; nothing where neither is. */
    std::optional<Interval> stretchHere() const;
    /** The first of the series that are not switched off. */
    std::optional<SeriesKey> seriesHere() const;

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void chooseQuantity(int index);
    /** Hides a series, or shows it again. */
    Q_INVOKABLE void toggle(const QString &seriesId);
    /** Shows one series alone, or all again when it is alone already. */
    Q_INVOKABLE void isolate(const QString &seriesId);
    /** Shows the stretch between two times, UTC seconds, and the whole period again when that is more. */
    Q_INVOKABLE void zoomTo(double from, double to);
    /** Zooms into the interval that is pointed at. */
    Q_INVOKABLE void open();

Q_SIGNALS:
    void shownChanged();
    void chartChanged();
    void legendChanged();
    void loadChanged();
    void busyChanged();

private:
    void onViewChanged();
    void show(const Result<HistoryAnswer> &answer);
    void showLegend();
    void setLoad(const LoadState &load);
    void setBusy(bool busy);
    LoadState stateOf(const HistoryAnswer &answer) const;
    QList<Unit::Kind> quantityKinds() const;
    /** What the store knows of the series that are shown. */
    QList<SeriesInfo> shownSeries() const;

    SeriesReader &m_reader;
    Scope &m_scope;
    const Flows m_flows;
    bool m_shown = true;
    std::optional<QList<SeriesInfo>> m_series;
    View m_asked; // the view and the range of the newest question
    Interval m_askedRange;
    HistoryAnswer m_answer;
    LoadState m_load;
    bool m_busy = false;
    GadgetList<HistoryTile, &HistoryTile::name> m_tiles;
    GadgetList<LegendEntry, &LegendEntry::seriesId> m_legend;
    HistoryTip m_tip;
    HistoryTable m_table;
    HistoryExport m_exporter;
    Newest m_question;
};
