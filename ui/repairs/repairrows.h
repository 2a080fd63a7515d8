// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QMetaType>
#include <QString>

/** A repair as the list shows it. */
struct RepairRow
{
    Q_GADGET
    Q_PROPERTY(QString rowId MEMBER rowId)
    Q_PROPERTY(QString series MEMBER series)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(QString change MEMBER change)
    Q_PROPERTY(QString how MEMBER how)
    Q_PROPERTY(QColor light MEMBER light)
    Q_PROPERTY(QColor dark MEMBER dark)
    Q_PROPERTY(bool undone MEMBER undone)

public:
    QString rowId;
    QString series;
    QString when;
    QString change; /**< what is there now and what was there */
    QString how; /**< and when it was made or undone */
    QColor light;
    QColor dark;
    bool undone = false;

    bool operator==(const RepairRow &) const = default;
};

/** A stretch that looks wrong, as the list shows it. */
struct SuggestionRow
{
    Q_GADGET
    Q_PROPERTY(QString rowId MEMBER rowId)
    Q_PROPERTY(QString series MEMBER series)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QColor light MEMBER light)
    Q_PROPERTY(QColor dark MEMBER dark)
    Q_PROPERTY(bool spike MEMBER spike)

public:
    QString rowId;
    QString series;
    QString when;
    QString words;
    QColor light;
    QColor dark;
    bool spike = false;

    bool operator==(const SuggestionRow &) const = default;
};

/** Two imports of one series that tell of the same time, as the list shows them. */
struct OverlapRow
{
    Q_GADGET
    Q_PROPERTY(QString rowId MEMBER rowId)
    Q_PROPERTY(QString series MEMBER series)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString consequence MEMBER consequence)
    Q_PROPERTY(QString other MEMBER other)
    Q_PROPERTY(QString details MEMBER details)
    Q_PROPERTY(QColor light MEMBER light)
    Q_PROPERTY(QColor dark MEMBER dark)
    Q_PROPERTY(bool differs MEMBER differs)

public:
    QString rowId;
    QString series;
    QString when;
    QString words; /**< what differs, which counts and why */
    QString consequence;
    QString other; /**< the file that could be preferred */
    QString details; /**< the first few readings that differ, a line each */
    QColor light;
    QColor dark;
    bool differs = false;

    bool operator==(const OverlapRow &) const = default;
};
