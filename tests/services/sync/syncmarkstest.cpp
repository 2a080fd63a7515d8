// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/syncmarks.h"

#include "services/store/store.h"
#include "tests/support/wait.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
const QDateTime noon = QDateTime::fromString(u"2026-03-05T12:00:00Z"_s, Qt::ISODate);

struct Program
{
    explicit Program(const QTemporaryDir &folder)
        : store(folder.filePath(u"data.db"_s), Store::Access::ReadWrite)
    {
    }

    Store store;
    SyncMarks marks{store.local()};
};
}

TEST(SyncMarksTest, keepWhatNeedNotBeAskedAgain)
{
    const QTemporaryDir folder;
    await(Program(folder).marks.add(u"tesla-1"_s, u"1/energy/2026-03-04"_s));
    await(Program(folder).marks.add(u"tesla-1"_s, u"1/energy/2026-03-04"_s));

    EXPECT_EQ(*await(Program(folder).marks.of(u"tesla-1"_s)), QSet<QString>{u"1/energy/2026-03-04"_s});
    EXPECT_TRUE(await(Program(folder).marks.of(u"tesla-2"_s))->isEmpty());
}

TEST(SyncMarksTest, keepHowTheLastSyncOfEachAccountEnded)
{
    const QTemporaryDir folder;
    Program run(folder);
    await(run.marks.setEnd(u"tesla-1"_s, {noon, u"Offline"_s}));
    await(run.marks.setEnd(u"tesla-1"_s, {noon.addSecs(60), {}}));

    const auto ends = await(Program(folder).marks.ends());

    EXPECT_EQ(ends->value(u"tesla-1"_s), (SyncEnd{noon.addSecs(60), {}}));
    EXPECT_FALSE(ends->value(u"digiwatt-1"_s).at.isValid());
}
