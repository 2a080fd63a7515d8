// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/endurance/endurance.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <functional>

using namespace Qt::StringLiterals;

namespace
{
struct Run
{
    const char *name;
    int rounds;
    std::function<Endurance::Count(quint64 seed, int rounds)> run;
};

const QList<Run> &runs()
{
    static const QList<Run> all{
        {"kill", 10'000, Endurance::kills},
        {"power", 2'000, Endurance::powerCuts},
        {"full", 1'000, Endurance::fullDisks},
        {"damage", 1'000, Endurance::damages},
        {"migration", 200, [](quint64 seed, int points) { return Endurance::migrations(seed, points, 500'000); }},
        {"neighbours", 500, Endurance::neighbours},
    };
    return all;
}

int perform(const Run &run, quint64 seed, int rounds, const QString &folder)
{
    QElapsedTimer timer;
    timer.start();
    const Endurance::Count count = run.run(seed, rounds);
    QDir().mkpath(folder);
    QFile log(folder + u'/' + QLatin1StringView(run.name) + u".log"_s);
    if (!log.open(QFile::WriteOnly | QFile::Truncate))
        return 2;
    QTextStream text(&log);
    for (const QString &fault : count.faults)
        text << fault << '\n';
    const QString last = count.line(QLatin1StringView(run.name), seed) + u", %1 s"_s.arg(timer.elapsed() / 1000);
    text << last << '\n';
    QTextStream(stdout) << last << '\n';
    return count.lost == 0 ? 0 : 1;
}
}

/** endurance NAME FOLDER [SEED [ROUNDS]]: does one run and writes NAME.log into FOLDER. */
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    for (const Run &run : runs()) {
        if (words.size() < 3 || words[1] != QLatin1StringView(run.name))
            continue;
        const quint64 seed = words.size() > 3 ? words[3].toULongLong() : 20261125;
        return perform(run, seed, words.size() > 4 ? words[4].toInt() : run.rounds, words[2]);
    }
    QTextStream(stderr) << "endurance NAME FOLDER [SEED [ROUNDS]]\n";
    return 2;
}
