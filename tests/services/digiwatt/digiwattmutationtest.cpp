// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/digiwatt/digiwattsample.h"
#include "tests/support/jsonmutation.h"

#include <gtest/gtest.h>

using namespace DigiwattSample;
using namespace Qt::StringLiterals;

namespace
{
constexpr quint32 ways = 1000;

/** Whether there is a zero anywhere but in the index of a table. */
bool hasZero(const QJsonValue &json)
{
    if (json.isArray())
        return std::ranges::any_of(json.toArray().toVariantList(),
                                   [](const QVariant &one) { return hasZero(QJsonValue::fromVariant(one)); });
    if (json.isObject()) {
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() != u"index"_s && hasZero(*it))
                return true;
        }
        return false;
    }
    return json.isDouble() && json.toDouble() == 0;
}
}

TEST(DigiwattMutationTest, damagedAnswersAreErrorsWithAPlaceOrValuesWithoutNewZeros)
{
    int errors = 0, values = 0;
    for (const Operation &operation : DigiwattCalls::operations()) {
        const QByteArray whole = body(operation.id);
        ASSERT_TRUE(operation.told({.status = 200, .body = whole}, {operation.example, host, now()})) << qPrintable(operation.id);
        for (quint32 seed = 0; seed < ways; ++seed) {
            const QByteArray damaged = JsonMutation::of(whole, seed);
            const auto told = operation.told({.status = 200, .body = damaged}, {operation.example, host, now()});
            if (told)
                ASSERT_FALSE(hasZero(*told)) << qPrintable(operation.id) << damaged.constData();
            else
                ASSERT_EQ(told.error().place.file, host) << qPrintable(operation.id) << damaged.constData();
            ++(told ? values : errors);
        }
    }
    EXPECT_EQ(errors + values, 14'000);
    EXPECT_GT(errors, 5'000);
}
