// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/loadstate.h"
#include "models/values/seriesinfo.h"
#include "ui/figures/figurecontroller.h"
#include "ui/pages/pagecontroller.h"

class HomeAnswers;
class SitePrice;

/** What the Compare page shows: the home beside similar ones, as the service tells it. */
class CompareController : public PageController
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(LoadState load READ load NOTIFY changed)
    Q_PROPERTY(FigureController *scale READ scale CONSTANT)
    Q_PROPERTY(FigureController *bridge READ bridge CONSTANT)
    Q_PROPERTY(FigureController *savings READ savings CONSTANT)
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    Q_PROPERTY(QString unknown READ unknown NOTIFY changed)
    Q_PROPERTY(QString told READ told NOTIFY changed)
    Q_PROPERTY(QString account READ account NOTIFY changed)

public:
    CompareController(const Scope &scope, const HomeAnswers &home, const SitePrice &price, QObject *parent = nullptr);

    void retranslate() override { show(); }

    QList<ExportDesk *> exports() override { return {m_scale.exporter(), m_bridge.exporter(), m_savings.exporter()}; }

    LoadState load() const { return m_load; }
    FigureController *scale() { return &m_scale; }
    FigureController *bridge() { return &m_bridge; }
    FigureController *savings() { return &m_savings; }
    QString standing() const { return m_standing; }
    QString unknown() const { return m_unknown; }
    /** When the service was asked. */
    QString told() const { return m_toldWords; }
    /** Whose service compares: to it the home is described. */
    QString account() const;

Q_SIGNALS:
    void changed();

private:
    void show();

    const Scope &m_scope;
    const HomeAnswers &m_home;
    const SitePrice &m_price;
    FigureController m_scale;
    FigureController m_bridge;
    FigureController m_savings;
    QString m_standing;
    QString m_unknown;
    QString m_toldWords;
    LoadState m_load;
};
