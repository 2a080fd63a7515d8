// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/commands/commandjournal.h"

#include "services/accounts/accountbook.h"
#include "services/store/store.h"
#include "tests/support/wait.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
const QDateTime noon = QDateTime::fromString(u"2026-03-05T12:00:00Z"_s, Qt::ISODate);

const Command reserve{.account = u"tesla-1"_s,
                      .provider = u"tesla"_s,
                      .operation = u"set_backup_reserve"_s,
                      .arguments = {{u"site"_s, u"429124"_s}, {u"backup_reserve_percent"_s, 40}},
                      .before = QJsonArray{QJsonObject{{u"backup_reserve_percent"_s, 20}}},
                      .begun = noon};

/** A run of the program on the store of a folder. */
struct Program
{
    explicit Program(const QTemporaryDir &folder)
        : store(folder.filePath(u"data.db"_s), Store::Access::ReadWrite)
    {
    }

    QList<Command> all()
    {
        const auto all = await(journal.all());
        EXPECT_TRUE(all);
        return all ? *all : QList<Command>();
    }

    Store store;
    CommandJournal journal{store.local()};
};
}

TEST(CommandJournalTest, keepsWhatIsBegunAcrossRuns)
{
    const QTemporaryDir folder;

    const auto id = await(Program(folder).journal.begin(reserve));

    Command kept = reserve;
    kept.id = *id;
    EXPECT_EQ(Program(folder).all(), QList{kept});
}

TEST(CommandJournalTest, keepsThatNobodyHasLooked)
{
    const QTemporaryDir folder;
    Program run(folder);
    Command blind = reserve;
    blind.before.reset();

    await(run.journal.begin(blind));

    EXPECT_FALSE(run.all().constFirst().before);
}

TEST(CommandJournalTest, tellsTheNewestFirst)
{
    const QTemporaryDir folder;
    Program run(folder);

    const auto first = await(run.journal.begin(reserve));
    const auto second = await(run.journal.begin(reserve));

    EXPECT_EQ(run.all()[0].id, *second);
    EXPECT_EQ(run.all()[1].id, *first);
}

TEST(CommandJournalTest, settlesAChangeOnce)
{
    const QTemporaryDir folder;
    Program run(folder);
    const auto id = await(run.journal.begin(reserve));

    await(run.journal.settle(*id, CommandState::NotApplied, u"NotDone"_s, noon.addSecs(5)));
    await(run.journal.settle(*id, CommandState::Applied, {}, noon.addSecs(9)));

    const Command settled = run.all().constFirst();
    EXPECT_EQ(settled.state, CommandState::NotApplied);
    EXPECT_EQ(settled.trouble, u"NotDone"_s);
    EXPECT_EQ(settled.settled, noon.addSecs(5));
}

TEST(CommandJournalTest, leavesWhatIsUnknownOpen)
{
    const QTemporaryDir folder;
    Program run(folder);
    const auto id = await(run.journal.begin(reserve));

    await(run.journal.settle(*id, CommandState::Unknown, u"OutcomeUnknown"_s, noon));

    EXPECT_FALSE(run.all().constFirst().settled.isValid());
    await(run.journal.settle(*id, CommandState::Applied, {}, noon.addDays(1)));
    EXPECT_EQ(run.all().constFirst().state, CommandState::Applied);
}

TEST(CommandJournalTest, isForgottenWithTheAccount)
{
    const QTemporaryDir folder;
    Program run(folder);
    AccountBook book(run.store.local());
    await(book.open(u"tesla"_s, noon));
    await(run.journal.begin(reserve));

    await(book.remove(u"tesla-1"_s));

    EXPECT_TRUE(run.all().isEmpty());
}
