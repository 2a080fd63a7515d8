// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/endurance/child.h"

#include "services/store/storefault.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace
{
[[noreturn]] void workAndTell(const QString &path, Household::Progress done, int steps, int pipe)
{
    try {
        const auto database = Household::opened(path);
        for (int step = 0; step < steps; ++step) {
            Household::work(*database, path, done);
            if (write(pipe, &done, sizeof(done)) != sizeof(done))
                _exit(2);
        }
    } catch (const StoreFault &) {
        _exit(3);
    }
    _exit(0);
}
}

Child::End Child::run(const QString &path, const Household::Progress &done, int steps, const std::function<void()> &prepare,
                      int microseconds)
{
    int ends[2];
    if (pipe(ends) != 0)
        return {done, false, 4};
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        prepare();
        workAndTell(path, done, steps, ends[1]);
    }
    close(ends[1]);
    if (microseconds > 0) {
        usleep(useconds_t(microseconds));
        kill(child, SIGKILL);
    }
    End end{done};
    Household::Progress told;
    while (read(ends[0], &told, sizeof(told)) == sizeof(told))
        end.told = told;
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    end.killed = WIFSIGNALED(status);
    end.code = WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
    return end;
}
