// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/lastanswers.h"

#include "services/store/store.h"
#include "tests/support/wait.h"

#include <gmock/gmock.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
QList<AnsweredQuestion> all(const QList<AnsweredQuestion> &questions)
{
    return questions;
}

class LastAnswersTest : public testing::Test
{
protected:
    void keep(const QString &account, const QByteArray &body)
    {
        ASSERT_TRUE(await(store.answers().keep({account, u"trend"_s, {{u"account_number"_s, u"7"_s}}}, {noon, body})));
    }
    void tellReadings(const QString &account, const QString &site)
    {
        Readings readings{.unit = {Unit::Kind::WattHour, {}}};
        readings.append({0, 3600}, 7);
        const ImportedFile file{.path = account,
                                .digest = account.toUtf8(),
                                .siteName = site,
                                .zone = "Europe/Rome",
                                .series = {{.kind = SeriesKind::Home, .readings = readings}},
                                .isAccount = true};
        ASSERT_TRUE(await(store.writer().extend(file)));
    }
    QStringList bodiesOf(const QString &site)
    {
        const auto found = await(store.answers().ofSite(u"digiwatt"_s, site, all));
        QStringList bodies;
        for (const FoundAnswer &one : *found)
            bodies.append(QString::fromUtf8(one.answer.body));
        return bodies;
    }

    const QDateTime noon{{2026, 3, 5}, {12, 0}, Qt::UTC};
    QTemporaryDir folder;
    Store store{folder.filePath(u"data.db"_s), Store::Access::ReadWrite};
};
}

TEST_F(LastAnswersTest, areTheLastToEachQuestion)
{
    keep(u"digiwatt-1"_s, "old");
    keep(u"digiwatt-1"_s, "new");

    EXPECT_EQ(bodiesOf({}), QStringList{u"new"_s});
}

TEST_F(LastAnswersTest, ofASiteAreThoseOfTheAccountThatToldItsReadings)
{
    keep(u"digiwatt-1"_s, "flat");
    keep(u"digiwatt-2"_s, "villa");
    tellReadings(u"digiwatt-1"_s, u"Flat"_s);
    tellReadings(u"digiwatt-2"_s, u"Villa"_s);

    EXPECT_EQ(bodiesOf(u"flat"_s), QStringList{u"flat"_s});
    EXPECT_EQ(bodiesOf(u"villa"_s), QStringList{u"villa"_s});
    EXPECT_EQ(bodiesOf(u"garage"_s), QStringList());
}

TEST_F(LastAnswersTest, ofTheOnlyAccountAreOfAnySiteWhileItToldNoReadings)
{
    keep(u"digiwatt-1"_s, "mine");

    EXPECT_EQ(bodiesOf(u"villa"_s), QStringList{u"mine"_s});

    tellReadings(u"digiwatt-1"_s, u"Flat"_s);
    EXPECT_EQ(bodiesOf(u"villa"_s), QStringList());
}

TEST_F(LastAnswersTest, ofAnotherProviderAreNotAmongThem)
{
    keep(u"wattshift-1"_s, "homes");

    EXPECT_EQ(bodiesOf({}), QStringList());
}

TEST_F(LastAnswersTest, areReadOnlyAsFarAsTheyAreChosen)
{
    keep(u"digiwatt-1"_s, "trend");

    const auto none = [](const QList<AnsweredQuestion> &) { return QList<AnsweredQuestion>(); };

    const auto found = await(store.answers().ofSite(u"digiwatt"_s, {}, none));
    EXPECT_TRUE(found->isEmpty());
}

TEST_F(LastAnswersTest, areForgottenWithTheirAccount)
{
    keep(u"digiwatt-1"_s, "trend");

    ASSERT_TRUE(await(store.answers().forget(u"digiwatt-1"_s)));

    EXPECT_EQ(bodiesOf({}), QStringList());
}
