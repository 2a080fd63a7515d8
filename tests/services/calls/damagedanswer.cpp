// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/calls/damagedanswer.h"

#include "tests/support/jsonmutation.h"

#include <gtest/gtest.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
/** How often 0 stands in @p value, as a number or as a text. */
int zeros(const QJsonValue &value)
{
    int count = (value.isDouble() && value.toDouble() == 0) || value == u"0"_s;
    for (const QJsonValue &element : value.toArray())
        count += zeros(element);
    for (const QJsonValue &member : value.toObject())
        count += zeros(member);
    return count;
}
}

void DamagedAnswer::isRefusedOrToldWithoutMadeUpZeros(const Operation &operation, const QByteArray &whole, const Asked<QJsonObject> &asked)
{
    const auto good = operation.told({200, {}, whole}, asked);
    ASSERT_TRUE(good) << qPrintable(good.error().place.field);
    int refused = 0;
    for (quint32 seed = 0; seed < 1000; ++seed) {
        const QByteArray bad = JsonMutation::of(whole, seed);
        const auto told = operation.told({200, {}, bad}, asked);
        if (told) {
            EXPECT_LE(zeros(*told), zeros(*good)) << bad.constData();
            continue;
        }
        ++refused;
        EXPECT_EQ(told.error().kind, Error::Kind::BadAnswer) << bad.constData();
        EXPECT_FALSE(told.error().place.field.isEmpty() && told.error().place.file.isEmpty()) << bad.constData();
    }
    EXPECT_GT(refused, 100);
}
