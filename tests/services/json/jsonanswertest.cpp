// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/json/jsonanswer.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
const QString host = u"api.example"_s;
}

TEST(JsonAnswerTest, isReadWholeOrWithinAMember)
{
    EXPECT_EQ(*JsonAnswer::read<QList<int>>("[1,2]", host), (QList{1, 2}));
    EXPECT_EQ(*JsonAnswer::read<QList<int>>("\xEF\xBB\xBF{\"response\":[3]}", host, u"response"_s), QList{3});
}

TEST(JsonAnswerTest, saysWhichServiceAndWhichFieldIsWrong)
{
    const Error broken = JsonAnswer::read<QList<int>>("[1,", host).error();
    EXPECT_EQ(broken.kind, Error::Kind::BadAnswer);
    EXPECT_EQ(broken.place.file, host);

    EXPECT_EQ(JsonAnswer::read<QList<int>>("{}", host, u"response"_s).error().place.field, u"response");
    EXPECT_EQ(JsonAnswer::read<QList<int>>(R"({"response":[1,"secret"]})", host, u"response"_s).error(),
              (Error{Error::Kind::BadAnswer, {.file = host, .field = u"response[1]"_s}, {}, u"text"_s})); // and not what stood there
}

TEST(JsonAnswerTest, d12IsNoCrashHoweverDeepItIs)
{
    const auto read = [](qsizetype depth) {
        const QByteArray lists = QByteArray(depth, '[') + QByteArray(depth, ']');
        QByteArray objects = QByteArray("{\"a\":").repeated(depth) + "1" + QByteArray(depth, '}');
        return std::pair(JsonAnswer::json(lists, host), JsonAnswer::json(objects, host));
    };
    const auto [lists, objects] = read(1'024);
    EXPECT_TRUE(lists && objects);
    EXPECT_FALSE((JsonAnswer::read<QList<int>>(QByteArray(1'024, '[') + QByteArray(1'024, ']'), host)));
    for (const qsizetype depth : {1'025, 1'000'000}) {
        const auto [deepLists, deepObjects] = read(depth);
        ASSERT_FALSE(deepLists || deepObjects);
        EXPECT_EQ(deepLists.error().kind, Error::Kind::BadAnswer);
        EXPECT_EQ(deepObjects.error().kind, Error::Kind::BadAnswer);
    }
    EXPECT_FALSE(JsonAnswer::read<QList<int>>(QByteArray(1'000'000, '['), host));
}
