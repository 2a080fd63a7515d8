// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/endurance/child.h"
#include "tests/endurance/disk.h"
#include "tests/endurance/endurance.h"
#include "tests/endurance/powerloss.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
constexpr int stepsInALife = 10;
constexpr int callsInALife = 260; /**< about as many as so many steps take */
constexpr int microsecondsInALife = 30'000;
constexpr qint64 largest = 40; /**< imports in a store before it is begun anew */

/** A store in a folder that can be thrown away. */
class Room
{
public:
    QString folder() const { return m_folder.filePath(u"room"_s); }
    QString path() const { return folder() + u"/store/data.db"_s; }
    QString shadow() const { return m_folder.filePath(u"shadow"_s); }
    QByteArray prefix() const { return QFile::encodeName(folder()); }
    /** Begins the store anew when it is large; answers what is in it. */
    Household::Progress tidied(const Household::Progress &progress) const
    {
        QDir().mkpath(folder());
        if (progress.imports < largest)
            return progress;
        QDir(folder()).removeRecursively();
        QDir().mkpath(folder());
        return {};
    }

private:
    QTemporaryDir m_folder;
};
}

Endurance::Count Endurance::kills(quint64 seed, int rounds)
{
    std::mt19937_64 dice(seed);
    const Room room;
    Count count;
    Household::Progress progress;
    for (int round = 0; round < rounds; ++round) {
        progress = room.tidied(progress);
        const long call = long(dice() % callsInALife) + 1;
        const int microseconds = round % 2 ? int(dice() % microsecondsInALife) + 1 : 0;
        const auto prepare = [&] {
            if (microseconds == 0)
                Disk::arm(room.prefix(), Disk::Trouble::Kill, call);
        };
        const Child::End end = Child::run(room.path(), progress, stepsInALife, prepare, microseconds);
        count.struck += end.killed;
        count.acknowledged += end.told.all() - progress.all();
        progress = end.told;
        QStringList faults = Household::faults(room.path(), progress);
        if (!end.killed && end.code != 0)
            faults.append(u"ended with %1"_s.arg(end.code));
        count.add(round, faults);
    }
    return count;
}

Endurance::Count Endurance::powerCuts(quint64 seed, int rounds)
{
    std::mt19937_64 dice(seed);
    const Room room;
    Count count;
    Household::Progress progress;
    for (int round = 0; round < rounds; ++round) {
        progress = room.tidied(progress);
        const long call = long(dice() % callsInALife) + 1;
        const auto luck = dice() % 2 ? PowerLoss::Luck::Some : PowerLoss::Luck::None;
        PowerLoss::begin(room.folder(), room.shadow());
        const Child::End end
            = Child::run(room.path(), progress, stepsInALife, [&] { Disk::arm(room.prefix(), Disk::Trouble::Kill, call); });
        PowerLoss::strike(room.folder(), room.shadow(), luck, dice);
        PowerLoss::end();
        count.struck += end.killed;
        count.acknowledged += end.told.all() - progress.all();
        progress = end.told;
        count.add(round, Household::faults(room.path(), progress));
    }
    return count;
}
