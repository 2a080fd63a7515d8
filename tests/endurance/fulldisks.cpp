// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/storefault.h"
#include "tests/endurance/disk.h"
#include "tests/endurance/endurance.h"
#include "tests/endurance/household.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
constexpr int stepsAfterwards = 4;

/** What a user can be told of when the disk is full or broken. */
bool isTold(Error::Kind kind)
{
    return kind == Error::Kind::StoreFull || kind == Error::Kind::StoreUnavailable || kind == Error::Kind::StoreReadOnly;
}

/** Works until the trouble has come and for a while after, trying once more what failed. Answers what should not have been. */
QStringList workThrough(const QString &path, Household::Progress &done)
{
    QStringList faults;
    std::unique_ptr<Database> database;
    bool isMended = false;
    for (int steps = 0; steps < stepsAfterwards || !Disk::struck();) {
        try {
            if (!database)
                database = Household::opened(path);
            Household::work(*database, path, done);
            steps += Disk::struck();
        } catch (const StoreFault &fault) {
            if (!Disk::struck() || !isTold(fault.error.kind) || isMended)
                faults.append(u"kind %1 in step %2: %3"_s.arg(int(fault.error.kind)).arg(steps).arg(fault.error.detail));
            if (faults.size() > 3)
                break;
            isMended = true;
            Disk::mend();
        }
    }
    return faults;
}
}

Endurance::Count Endurance::fullDisks(quint64 seed, int calls)
{
    std::mt19937_64 dice(seed);
    Count count;
    for (int call = 1; call <= calls; ++call) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"store/data.db"_s);
        const Disk::Trouble troubles[] = {Disk::Trouble::NoSpace, Disk::Trouble::Broken, Disk::Trouble::ShortWrite};
        Household::Progress done;
        Disk::arm(QFile::encodeName(folder.path()), troubles[dice() % 3], call, dice() % 2);
        QStringList faults = workThrough(path, done);
        count.struck += Disk::struck();
        Disk::arm({}, Disk::Trouble::None, 0);
        count.acknowledged += done.all();
        const Household::Progress told = done;
        faults += Household::faults(path, done);
        if (done.all() != told.all())
            faults.append(u"more is there than was told of"_s);
        count.add(call, faults);
    }
    return count;
}
