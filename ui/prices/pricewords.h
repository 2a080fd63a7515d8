// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/values/tariff.h"

#include <QCoreApplication>

/** Tariffs and their hours in words. */
class PriceWords
{
    Q_DECLARE_TR_FUNCTIONS(PriceWords)

public:
    static QString calendar(Tariff::Calendar calendar);
    /** As the user calls it; without a name of its own, by its calendar. */
    static QString tariff(const Tariff &tariff);
    /** Of the hours with the label @p label: `F1`, `F2 and F3`. */
    static QString name(const QString &label);
    /** Which hours have the label @p label. */
    static QString hours(const QString &label);
};
