// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/digiwattmeter.h"
#include "services/sandbox/doors/digiwattquirks.h"

#include <QJsonObject>

/** What Digiwatt tells of a home, as members of `data`. Each is made for the instant at which it is asked. */
class DigiwattAnswers
{
public:
    explicit DigiwattAnswers(const DigiwattQuirks &quirks, const RecordedAppliances &recorded = {})
        : m_quirks(quirks)
        , m_meter(recorded)
    {
    }

    /** The days that @p period means at @p now; not valid: it is none. */
    std::pair<QDate, QDate> days(const QString &period, qint64 now) const;

    QJsonObject consumption(const QString &period, qint64 now) const;
    QJsonObject distribution(const QString &period, qint64 now) const;
    QJsonObject realtime(qint64 now) const;
    QJsonObject latest(qint64 now) const;
    QJsonObject performance(const QString &period, qint64 now) const;
    QJsonObject habits(const QString &period, qint64 now) const;
    QJsonObject trend(qint64 now) const;
    QJsonObject yearly(qint64 now) const;
    QJsonObject compound(qint64 now) const;
    QJsonObject savings(qint64 now) const;
    QJsonObject greenness(qint64 now) const;

private:
    QString instant(qint64 second) const;
    QStringList columns() const;
    QJsonArray cells(const std::vector<double> &values, bool isMissing = false) const;
    Interval interval(const QString &period, qint64 now) const;
    /** The first days of the last twelve whole months, January first. */
    QList<QDate> months(qint64 now) const;
    Interval month(QDate first, qint64 now) const;
    QJsonArray stretches(qint64 now) const;

    const DigiwattQuirks m_quirks;
    const DigiwattMeter m_meter;
};
