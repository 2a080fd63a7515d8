// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importanswers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
struct Answer
{
    const char *field;
    const char *text;
};

class EachAnswer : public testing::TestWithParam<Answer>
{
};
}

TEST_P(EachAnswer, isKeptAndTakenBack)
{
    const QString field = QLatin1StringView(GetParam().field);
    const QString text = QLatin1StringView(GetParam().text);

    const auto given = ImportAnswers::with({}, field, text);
    ASSERT_TRUE(given);
    EXPECT_EQ(ImportAnswers::of(*given, field), text);

    const auto taken = ImportAnswers::with(*given, field, {});
    ASSERT_TRUE(taken);
    EXPECT_EQ(*taken, ImportChoices());
}

INSTANTIATE_TEST_SUITE_P(ImportAnswers, EachAnswer,
                         testing::Values(Answer{"zone", "Europe/Rome"}, Answer{"encoding", "UTF-16"}, Answer{"delimiter", ";"},
                                         Answer{"decimal", ","}, Answer{"header", "no"}, Answer{"date-format", "dd/MM/yyyy"},
                                         Answer{"start", "2025-01-01 00:00"}, Answer{"step", "900"}, Answer{"unit", "kWh"},
                                         Answer{"year-total", "4000.5"}, Answer{"cumulative", "yes"}, Answer{"region", "NW"},
                                         Answer{"columns/Use, all", "home"}),
                         [](const auto &info) {
                             return QString::fromLatin1(info.param.field).section(u'/', 0, 0).remove(u'-').toStdString();
                         });

TEST(ImportAnswersTest, refusesWhatIsNoAnswer)
{
    EXPECT_FALSE(ImportAnswers::with({}, u"step"_s, u"soon"_s));
    EXPECT_FALSE(ImportAnswers::with({}, u"year-total"_s, u"much"_s));
    EXPECT_FALSE(ImportAnswers::with({}, u"colour"_s, u"red"_s));
}
