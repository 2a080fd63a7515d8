// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gadgetlist.h"
#include "models/values/loadstate.h"
#include "services/newest.h"
#include "ui/history/historytable.h"
#include "ui/history/historytip.h"
#include "ui/now/nowanswer.h"
#include "ui/now/nowexport.h"
#include "ui/now/realtimewatch.h"
#include "ui/pages/pagecontroller.h"

class HomeAnswers;
class Scope;
class SitePrice;

/** What the Now page shows: what the home draws, what that costs, and the hours and the day up to now. */
class NowController : public PageController
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged)
    Q_PROPERTY(LoadState load READ load NOTIFY changed)
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString unit READ unit NOTIFY changed)
    Q_PROPERTY(QString moment READ moment NOTIFY changed)
    Q_PROPERTY(QString cost READ cost NOTIFY changed)
    Q_PROPERTY(bool priceless READ isPriceless NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(ChartPair chart READ chart NOTIFY chartChanged)
    Q_PROPERTY(GadgetListModel *tiles READ tiles CONSTANT)
    Q_PROPERTY(HistoryTip *tip READ tip CONSTANT)
    Q_PROPERTY(HistoryTable *table READ table CONSTANT)
    Q_PROPERTY(ExportDesk *exporter READ exporter CONSTANT)

public:
    /** What the page is told by. */
    struct Sources
    {
        SeriesReader &reader;
        Scope &scope;
        const HomeAnswers &home;
        const SitePrice &price;
    };
    NowController(const Sources &sources, RealtimeWatch::Ask ask, QObject *parent = nullptr);

    void setContents(const QList<SeriesInfo> &series) override;
    void setTrouble(const Error &error) override;
    void retranslate() override;

    /** The page is seen: the store is read, and a service asked, only then. */
    bool isShown() const { return m_shown; }
    void setShown(bool shown) override;
    LoadState load() const { return m_load; }
    /** The home uses; when that is not of now, it used last. */
    QString heading() const;
    /** How much, and its unit. */
    QString number() const;
    QString unit() const;
    /** When it did. */
    QString moment() const;
    /** What that costs an hour. */
    QString cost() const;
    /** Nobody has typed a price of the electricity here. */
    bool isPriceless() const;
    /** Why the service is not asked with success now; empty where it is. */
    QString trouble() const;
    /** Of the hours. */
    QString title() const;
    /** The hours in one sentence, for those who listen. */
    QString summary() const;
    ChartPair chart() const { return {.shown = m_answer.line, .compared = {}}; }
    GadgetListModel *tiles() { return &m_tiles; }
    HistoryTip *tip() { return &m_tip; }
    HistoryTable *table() { return &m_table; }
    ExportDesk *exporter() { return &m_exporter; }
    bool isBusy() const override { return m_question.isOpen(); }
    QList<ExportDesk *> exports() override { return {&m_exporter}; }

    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();
    void chartChanged();
    void shownChanged();

private:
    void onViewChanged();
    void onAnswersChanged();
    void show(const Result<NowAnswer> &answer);
    void showAnswer();
    void setLoad(const LoadState &load);
    /** What was told last, by the service or by the readings. */
    std::optional<PowerMoment> newest() const;

    const Sources m_from;
    std::optional<QList<SeriesInfo>> m_series;
    QString m_site; // of the newest question
    NowAnswer m_answer;
    LoadState m_load;
    bool m_shown = false;
    RealtimeWatch m_watch;
    GadgetList<HistoryTile, &HistoryTile::name> m_tiles;
    HistoryTip m_tip;
    HistoryTable m_table;
    NowExport m_exporter;
    Newest m_question;
};
