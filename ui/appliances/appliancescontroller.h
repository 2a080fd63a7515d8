// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/newest.h"
#include "ui/appliances/runlist.h"
#include "ui/figures/figurecontroller.h"
#include "ui/history/historycontroller.h"
#include "ui/pages/pagecontroller.h"

class HomeAnswers;
class SitePrice;

/** What the Appliances page shows: what uses how much, and when. */
class AppliancesController : public PageController
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(HistoryController *overTime READ overTime CONSTANT)
    Q_PROPERTY(FigureController *shares READ shares CONSTANT)
    Q_PROPERTY(FigureController *year READ year CONSTANT)
    Q_PROPERTY(FigureController *months READ months CONSTANT)
    Q_PROPERTY(FigureController *standby READ standby CONSTANT)
    Q_PROPERTY(QString standbyYear READ standbyYear NOTIFY changed)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY changed)
    Q_PROPERTY(bool any READ hasAny NOTIFY changed)
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    Q_PROPERTY(int alone READ alone NOTIFY changed)
    Q_PROPERTY(QString runSummary READ runSummary NOTIFY changed)
    Q_PROPERTY(GadgetListModel *runs READ runs CONSTANT)

public:
    AppliancesController(SeriesReader &reader, Scope &scope, const HomeAnswers &home, const SitePrice &price, QObject *parent = nullptr);

    void setContents(const QList<SeriesInfo> &series) override;
    void setTrouble(const Error &error) override { m_overTime.setTrouble(error); }
    void retranslate() override;

    HistoryController *overTime() { return &m_overTime; }
    FigureController *shares() { return &m_shares; }
    FigureController *year() { return &m_year; }
    FigureController *months() { return &m_months; }
    FigureController *standby() { return &m_standby; }
    /** What standby comes to in a year, in words. */
    QString standbyYear() const { return m_standbyYear; }
    bool isShown() const { return m_overTime.isShown(); }
    void setShown(bool shown) override;
    bool isBusy() const override;
    QList<ExportDesk *> exports() override;
    /** The sites looked at have appliances. */
    bool hasAny() const { return !m_appliances.isEmpty(); }
    /** Of the appliances that can be looked at alone. */
    QStringList names() const;
    int alone() const { return m_alone; }
    QString runSummary() const { return m_runSummary; }
    GadgetListModel *runs() { return &m_runs; }

    /** Finds when the appliance of this place in names() ran. */
    Q_INVOKABLE void choose(int appliance);

Q_SIGNALS:
    void changed();

private:
    void onViewChanged();
    void refresh();
    void readYear();
    void readRuns();
    void showShares();
    void showYear();
    ChartRequest request(const QList<SeriesKey> &keys, QDate first, Step step) const;

    SeriesReader &m_reader;
    const Scope &m_scope;
    const HomeAnswers &m_home;
    const SitePrice &m_price;
    HistoryController m_overTime;
    FigureController m_shares;
    FigureController m_year;
    FigureController m_months;
    FigureController m_standby;
    QList<SeriesInfo> m_series;
    QList<SeriesInfo> m_appliances; /**< of the sites looked at */
    std::shared_ptr<const ChartData> m_twelve; /**< months, out of the store */
    std::shared_ptr<const ChartData> m_weeks; /**< of standby, out of the store */
    QString m_standbyYear;
    QString m_site; // of the newest questions, as the range
    Interval m_range;
    int m_alone = 0;
    QString m_runSummary;
    GadgetList<RunLine, &RunLine::rowId> m_runs;
    Newest m_yearQuestion, m_runQuestion;
};
