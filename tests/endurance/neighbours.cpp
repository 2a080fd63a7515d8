// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/intake.h"
#include "services/store/storefault.h"
#include "tests/endurance/endurance.h"
#include "tests/endurance/household.h"

#include <QTemporaryDir>

#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr int works = 20;

/** Another process that puts files in, all of one kind. */
pid_t neighbour(const QString &path, bool imports)
{
    const pid_t child = fork();
    if (child != 0)
        return child;
    try {
        const auto database = Household::opened(path);
        for (int i = 0; i < works; ++i)
            Intake::put(*database,
                        imports ? Household::fileNumber(i) : Household::appendNumber(i),
                        imports ? Intake::Manner::Replace : Intake::Manner::Extend,
                        0,
                        [] { return false; });
    } catch (const StoreFault &fault) {
        _exit(100 + int(fault.error.kind));
    }
    _exit(0);
}

/** How @p child ended: 0, or what went wrong. */
int endOf(pid_t child)
{
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}
}

Endurance::Count Endurance::neighbours(quint64 seed, int rounds)
{
    std::mt19937_64 dice(seed);
    Count count;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"data.db"_s);
        const bool killsOne = round % 2;
        const pid_t first = neighbour(path, true);
        const pid_t second = neighbour(path, false);
        if (killsOne) {
            usleep(useconds_t(dice() % 50'000));
            kill(first, SIGKILL);
        }
        QStringList faults;
        const int ofFirst = endOf(first);
        count.struck += ofFirst == -SIGKILL;
        if (ofFirst != 0 && ofFirst != -SIGKILL)
            faults.append(u"the first ended with %1"_s.arg(ofFirst));
        if (const int ofSecond = endOf(second))
            faults.append(u"the second ended with %1"_s.arg(ofSecond));
        Household::Progress there{ofFirst == 0 ? works : 0, works, 0};
        const Household::Progress told = there;
        const QStringList wrong = Household::faults(path, there);
        if (ofFirst == 0 || there.appends != told.appends)
            faults += wrong; // of the one that was killed nothing was told, so any number of its files may be there
        count.acknowledged += told.all();
        count.add(round, faults);
    }
    return count;
}
