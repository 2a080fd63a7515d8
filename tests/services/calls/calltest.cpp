// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calls/call.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
struct Key
{
    QString secret;
    QString number;
};
}

template<>
const Shape<Key> &shapeOf<Key>()
{
    static const Shape<Key> shape(
        {field(u"secret"_s, &Key::secret, {.isSecret = true}), field(u"number"_s, &Key::number, {.isEitherWay = true})});
    return shape;
}

TEST(CallTest, tellsNoSecret)
{
    const Call<Nothing, Key> call({.address = {.id = u"key"_s}});
    const HttpAnswer answer{200, {}, R"({"secret":"CANARY","number":1000000})"};

    EXPECT_EQ(call.read(answer, {})->secret, u"CANARY");
    EXPECT_EQ(*call.operation().told(answer, {}), QJsonValue(QJsonObject{{u"secret"_s, u"***"_s}, {u"number"_s, u"1000000"_s}}));
}
