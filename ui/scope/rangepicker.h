// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QDate>
#include <QtQml/qqmlregistration.h>

class Scope;

/** Two days to look between, written or picked: six weeks of a calendar, a day a row. */
class RangePicker : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(QString first READ first NOTIFY changed)
    Q_PROPERTY(QString last READ last NOTIFY changed)
    Q_PROPERTY(QString month READ month NOTIFY changed)
    Q_PROPERTY(QStringList weekdays READ weekdays NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)

public:
    explicit RangePicker(Scope &scope, QObject *parent = nullptr);

    QString first() const { return textOf(m_first); }
    QString last() const { return textOf(m_last); }
    QString month() const;
    QStringList weekdays() const;
    /** How a date is written: 31/12/2025. */
    QString hint() const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 42; }
    QHash<int, QByteArray> roleNames() const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /** Starts from the days that are shown. */
    Q_INVOKABLE void begin();
    /** The first pick begins a range, the second ends it. */
    Q_INVOKABLE void pick(int row);
    /** False when @p text is no date; then nothing changes. */
    Q_INVOKABLE bool writeFirst(const QString &text);
    Q_INVOKABLE bool writeLast(const QString &text);
    Q_INVOKABLE void turn(int months);
    Q_INVOKABLE void apply();

Q_SIGNALS:
    void changed();

private:
    enum Role { Day = Qt::UserRole, Name, Inside, Edge, InMonth, HasData };

    QDate dateAt(int row) const;
    QDate dateFrom(const QString &text) const;
    QString textOf(QDate date) const;
    void set(QDate first, QDate last, QDate shown);

    Scope &m_scope;
    QDate m_first;
    QDate m_last;
    QDate m_month; // its first day
    bool m_picking = false; // one end is picked
};
