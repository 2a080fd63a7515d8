// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartrows.h"

/** One number above the chart, with the sentence that explains it. */
struct HistoryTile
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString unit MEMBER unit)
    Q_PROPERTY(QString sentence MEMBER sentence)
    Q_PROPERTY(QColor light MEMBER light)
    Q_PROPERTY(QColor dark MEMBER dark)

public:
    QString name;
    QString number;
    QString unit;
    QString sentence;
    QColor light;
    QColor dark;

    bool operator==(const HistoryTile &) const = default;
};
