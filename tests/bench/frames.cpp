// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/awaited.h"
#include "tests/bench/gapwatch.h"
#include "tests/bench/syncscene.h"

#include <QApplication>
#include <QFile>
#include <QQuickStyle>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr qint64 mostMemory = 512; // MiB
constexpr double longestGap = 50; // ms
constexpr qint64 fewestRows = 1'000'000;
constexpr int days = 300; // of Tesla's, each a transaction of its own; Digiwatt tells the last two months by the minute

/** The most that this process ever had in memory, in MiB. */
qint64 peakMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QFile::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong() / 1024;
    }
    return -1;
}

void rest(std::chrono::milliseconds time)
{
    QTimer::singleShot(time, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
}

/** Says what was measured; whether it is as it has to be. */
bool tell(const QString &page, qint64 rows, const GapWatch &gaps)
{
    QTextStream(stdout) << "frames: " << page << ", rows " << rows << ", longest gap " << QString::number(gaps.longest(), 'f', 1)
                        << " ms (at most " << QString::number(gaps.worked(), 'f', 1) << " ms at work), over " << longestGap << " ms "
                        << gaps.seen() << " times, peak RSS " << peakMemory() << " MiB with the sandbox\n";
    return rows >= fewestRows && gaps.longest() <= longestGap && peakMemory() <= mostMemory;
}
}

/** frames PAGE: the longest that the window stands still while two syncs at once bring a million readings. */
int main(int argc, char **argv)
{
    QQuickStyle::setStyle(u"Basic"_s);
    QApplication application(argc, argv);
    const QString page = QCoreApplication::arguments().value(1, u"history"_s);
    SyncScene scene;
    QStringList accounts;
    for (const QString &provider : {u"digiwatt"_s, u"tesla"_s}) {
        const auto account = awaited(scene.signIn(provider));
        if (!account)
            return 2;
        accounts.append(account->id);
    }
    scene.open(page);
    rest(2s);

    GapWatch gaps;
    gaps.begin();
    QList<QFuture<Result<SyncSummary>>> syncs;
    for (const QString &account : accounts)
        syncs.append(scene.sync(account, QDate::currentDate().addDays(-days)));
    qint64 rows = 0;
    for (const auto &sync : syncs) {
        const auto summary = awaited(sync);
        rows += summary ? summary->added : 0;
    }
    rest(2s); // for the pictures of the last rows
    return tell(page, rows, gaps) ? 0 : 1;
}
