// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/habits.h"
#include "models/values/loadstate.h"
#include "models/values/seriesinfo.h"
#include "services/newest.h"
#include "ui/figures/figurecontroller.h"
#include "ui/pages/pagecontroller.h"

class HomeAnswers;
class Preferences;
class SeriesReader;

/** What the Habits page shows: the hours of the week, and what is used in them. */
class HabitsController : public PageController
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY changed)
    Q_PROPERTY(LoadState load READ load NOTIFY changed)
    Q_PROPERTY(FigureController *week READ week CONSTANT)
    Q_PROPERTY(FigureController *told READ told CONSTANT)
    Q_PROPERTY(QString sentences READ sentences NOTIFY changed)
    Q_PROPERTY(QString evidence READ evidence NOTIFY changed)
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QStringList weekdays READ weekdays NOTIFY changed)
    Q_PROPERTY(int weekday READ weekday NOTIFY changed)

public:
    HabitsController(SeriesReader &reader, const Scope &scope, const HomeAnswers &home, Preferences &preferences,
                     QObject *parent = nullptr);

    void setContents(const QList<SeriesInfo> &series) override;
    void setTrouble(const Error &error) override;
    void retranslate() override { ask(); }

    bool isShown() const { return m_shown; }
    void setShown(bool shown) override;
    bool isBusy() const override { return m_question.isOpen(); }
    QList<ExportDesk *> exports() override { return {m_week.exporter(), m_told.exporter()}; }
    LoadState load() const { return m_load; }
    /** Out of the readings. */
    FigureController *week() { return &m_week; }
    /** As the service tells it; empty where it told nothing of just these days. */
    FigureController *told() { return &m_told; }
    QString sentences() const { return m_sentences.join(u' '); }
    QString evidence() const { return m_evidenceWords; }
    /** What can be looked at: the whole home, then each appliance. */
    QStringList names() const;
    int chosen() const { return m_chosen; }
    /** On which weekday the service's table may begin: as the readings tell, then Monday to Sunday. */
    QStringList weekdays() const;
    int weekday() const;

    Q_INVOKABLE void choose(int name);
    Q_INVOKABLE void chooseWeekday(int weekday);

Q_SIGNALS:
    void changed();

private:
    void onViewChanged();
    void ask();
    void show(const Result<Habits> &habits);
    void showTold();
    QList<SeriesInfo> appliances() const;
    QList<SeriesKey> chosenKeys() const;

    SeriesReader &m_reader;
    const Scope &m_scope;
    const HomeAnswers &m_home;
    Preferences &m_preferences;
    FigureController m_week;
    FigureController m_told;
    QList<SeriesInfo> m_series;
    std::optional<Habits> m_habits; /**< of what is chosen */
    QStringList m_sentences;
    QString m_evidenceWords;
    LoadState m_load;
    QString m_site; // of the newest question, as the range
    Interval m_range;
    int m_chosen = 0;
    bool m_shown = false;
    Newest m_question;
};
