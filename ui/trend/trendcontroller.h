// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/gadgetlist.h"
#include "models/values/bandmonths.h"
#include "models/values/loadstate.h"
#include "services/newest.h"
#include "ui/figures/figurecontroller.h"
#include "ui/history/historyrows.h"
#include "ui/pages/pagecontroller.h"

class HomeAnswers;
class SeriesReader;

/** What the Trend page shows: the last twelve months by band of Italian tariffs, as the service tells them and as they are counted. */
class TrendController : public PageController
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY changed)
    Q_PROPERTY(LoadState load READ load NOTIFY changed)
    Q_PROPERTY(FigureController *told READ told CONSTANT)
    Q_PROPERTY(FigureController *counted READ counted CONSTANT)
    Q_PROPERTY(FigureController *difference READ difference CONSTANT)
    Q_PROPERTY(GadgetListModel *tiles READ tiles CONSTANT)
    Q_PROPERTY(QString monthsCheck READ monthsCheck NOTIFY changed)

public:
    TrendController(SeriesReader &reader, const Scope &scope, const HomeAnswers &home, QObject *parent = nullptr);

    void setContents(const QList<SeriesInfo> &series) override;
    void setTrouble(const Error &error) override;
    void retranslate() override { show(); }

    bool isShown() const { return m_shown; }
    void setShown(bool shown) override;
    bool isBusy() const override { return m_question.isOpen(); }
    QList<ExportDesk *> exports() override { return {m_counted.exporter(), m_told.exporter(), m_difference.exporter()}; }
    LoadState load() const { return m_load; }
    FigureController *told() { return &m_told; }
    FigureController *counted() { return &m_counted; }
    FigureController *difference() { return &m_difference; }
    GadgetListModel *tiles() { return &m_tiles; }
    QString monthsCheck() const { return m_monthsCheck; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void show();
    LoadState stateNow() const;

    SeriesReader &m_reader;
    const Scope &m_scope;
    const HomeAnswers &m_home;
    FigureController m_told;
    FigureController m_counted;
    FigureController m_difference;
    GadgetList<HistoryTile, &HistoryTile::name> m_tiles;
    QList<SeriesInfo> m_series;
    QList<BandMonth> m_months; /**< counted */
    QString m_trouble; /**< why they could not be counted */
    QString m_monthsCheck;
    QString m_site; // of the newest question
    LoadState m_load;
    bool m_shown = false;
    Newest m_question;
};
