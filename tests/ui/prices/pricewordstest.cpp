// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prices/pricewords.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace Qt::StringLiterals;

TEST(PriceWordsTest, callATariffAsTheUserDoes)
{
    Tariff tariff = *Tariff::preset(u"it-f23"_s);
    EXPECT_EQ(PriceWords::tariff(tariff), u"F1, F23"_s);

    tariff.name = u"Luce Sera"_s;
    EXPECT_EQ(PriceWords::tariff(tariff), u"Luce Sera"_s);
}

TEST(PriceWordsTest, tellAllHoursApart)
{
    for (const QString &preset : Tariff::presets()) {
        QSet<QString> names;
        QSet<QString> hours;
        const QStringList labels = Tariff::preset(preset)->labels();
        for (const QString &label : labels) {
            names.insert(PriceWords::name(label));
            hours.insert(PriceWords::hours(label));
        }
        EXPECT_EQ(names.size(), labels.size());
        EXPECT_EQ(hours.size(), labels.size());
    }
}
