// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gadgetlist.h"
#include "models/values/loadstate.h"
#include "models/values/seriesinfo.h"
#include "services/newest.h"
#include "ui/figures/figurecontroller.h"
#include "ui/green/runadvice.h"
#include "ui/pages/pagecontroller.h"

#include <QTimer>

class HomeAnswers;
class SeriesReader;
class SitePrice;

/** What the Green page shows: how renewable the grid is, and when to run what. */
class GreenController : public PageController
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY changed)
    Q_PROPERTY(LoadState load READ load NOTIFY changed)
    Q_PROPERTY(FigureController *strip READ strip CONSTANT)
    Q_PROPERTY(FigureController *starts READ starts CONSTANT)
    Q_PROPERTY(FigureController *points READ points CONSTANT)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString runSummary READ runSummary NOTIFY changed)
    Q_PROPERTY(QString carbonMethod READ carbonMethod NOTIFY changed)
    Q_PROPERTY(bool priced READ isPriced NOTIFY changed)
    Q_PROPERTY(GadgetListModel *options READ options CONSTANT)

public:
    GreenController(SeriesReader &reader, const Scope &scope, const HomeAnswers &home, const SitePrice &price, QObject *parent = nullptr);

    void setContents(const QList<SeriesInfo> &series) override;
    void retranslate() override { show(); }

    bool isShown() const { return m_shown; }
    void setShown(bool shown) override;
    bool isBusy() const override { return m_question.isOpen(); }
    QList<ExportDesk *> exports() override { return {m_strip.exporter(), m_starts.exporter(), m_points.exporter()}; }
    LoadState load() const { return m_load; }
    FigureController *strip() { return &m_strip; }
    FigureController *starts() { return &m_starts; }
    /** What each start costs against how green it is; not filled while either is not known. */
    FigureController *points() { return &m_points; }
    QString sentence() const { return m_sentence; }
    /** Of the appliances that may be planned. */
    QStringList names() const;
    int chosen() const { return m_chosen; }
    QString runSummary() const { return m_runSummary; }
    /** How the CO2 of a start is reckoned, or why it is not known. */
    QString carbonMethod() const { return m_carbonMethod; }
    /** There is a price, so that starts differ in money too. */
    bool isPriced() const;
    GadgetListModel *options() { return &m_options; }

    Q_INVOKABLE void choose(int appliance);

Q_SIGNALS:
    void changed();

private:
    void show();
    void advise();
    QFuture<RunAdvice> adviceOn(const SeriesKey &appliance);
    QList<SeriesInfo> appliances() const;
    LoadState stateNow() const;

    SeriesReader &m_reader;
    const Scope &m_scope;
    const HomeAnswers &m_home;
    const SitePrice &m_price;
    FigureController m_strip;
    FigureController m_starts;
    FigureController m_points;
    GadgetList<RunOption, &RunOption::rowId> m_options;
    QList<SeriesInfo> m_series;
    QString m_sentence;
    QString m_runSummary;
    QString m_carbonMethod;
    LoadState m_load;
    QTimer m_minute; /**< while it is shown, time goes on */
    int m_chosen = 0;
    bool m_shown = false;
    Newest m_question;
};
