// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/repair.h"
#include "models/values/result.h"
#include "models/values/seriesinfo.h"
#include "services/newest.h"
#include "ui/repairs/seriesplaces.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

class RepairBook;

/** A repair that is being thought over: what is chosen, and what would come of it. Nothing is written before make(). */
class RepairDraft : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the controller of repairs")
    Q_PROPERTY(QStringList seriesNames READ seriesNames NOTIFY changed)
    Q_PROPERTY(int series READ series NOTIFY changed)
    Q_PROPERTY(QString from READ from NOTIFY changed)
    Q_PROPERTY(QString to READ to NOTIFY changed)
    Q_PROPERTY(bool fromWrong READ isFromWrong NOTIFY changed)
    Q_PROPERTY(bool toWrong READ isToWrong NOTIFY changed)
    Q_PROPERTY(QStringList methods READ methods NOTIFY changed)
    Q_PROPERTY(int method READ method NOTIFY changed)
    Q_PROPERTY(QStringList weekChoices READ weekChoices NOTIFY changed)
    Q_PROPERTY(int week READ week NOTIFY changed)
    Q_PROPERTY(bool takesWeek READ takesWeek NOTIFY changed)
    Q_PROPERTY(bool takesAmount READ takesAmount NOTIFY changed)
    Q_PROPERTY(QString amount READ amount NOTIFY changed)
    Q_PROPERTY(QString unit READ unit NOTIFY changed)
    Q_PROPERTY(QString was READ was NOTIFY changed)
    Q_PROPERTY(QString is READ is NOTIFY changed)
    Q_PROPERTY(ChartPair chart READ chart NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(bool possible READ isPossible NOTIFY changed)

public:
    explicit RepairDraft(RepairBook &book, QObject *parent = nullptr);

    void setSites(const QList<Site> &sites) { m_places.setSites(sites); }
    void setContents(const QList<SeriesInfo> &series);
    /** Begins anew: with this series, or with the first there is; with this stretch, or with none yet. */
    void begin(const std::optional<SeriesKey> &key, const std::optional<Interval> &range);

    QStringList seriesNames() const;
    int series() const { return m_series; }
    QString from() const { return m_from; }
    QString to() const { return m_to; }
    bool isFromWrong() const;
    bool isToWrong() const;
    /** Those that the series allows. */
    QStringList methods() const;
    int method() const;
    QStringList weekChoices() const;
    int week() const;
    bool takesWeek() const { return m_method == RepairMethod::Week; }
    bool takesAmount() const { return m_method == RepairMethod::Value || m_method == RepairMethod::Total; }
    QString amount() const { return m_amount; }
    /** What the amount is written in. */
    QString unit() const;
    /** What is there now, and what would be; empty until it is known. */
    QString was() const;
    QString is() const;
    ChartPair chart() const { return m_preview ? m_preview->chart : ChartPair(); }
    /** What is missing, or why it cannot be done. */
    QString message() const { return m_message; }
    bool isPossible() const { return m_preview.has_value() && !m_making; }

    Q_INVOKABLE void chooseSeries(int index);
    Q_INVOKABLE void writeFrom(const QString &text);
    Q_INVOKABLE void writeTo(const QString &text);
    Q_INVOKABLE void chooseMethod(int index);
    Q_INVOKABLE void chooseWeek(int index);
    Q_INVOKABLE void writeAmount(const QString &text);
    Q_INVOKABLE void make();

Q_SIGNALS:
    void changed();
    /** It is done and on the disk. */
    void made();

private:
    QList<RepairMethod> possibleMethods() const;
    SiteZone zone() const;
    /** What is chosen, or nothing and the message that says what is missing. */
    std::optional<RepairRequest> request();
    void look();
    void refuse(const QString &message);

    RepairBook &m_book;
    SeriesPlaces m_places;
    QList<SeriesInfo> m_all;
    int m_series = -1;
    QString m_from;
    QString m_to;
    RepairMethod m_method = RepairMethod::Interpolate;
    int m_weeks = -1;
    QString m_amount;
    std::optional<RepairPreview> m_preview;
    QString m_message;
    bool m_making = false;
    Newest m_question;
};
