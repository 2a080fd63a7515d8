// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/oauth/callbackruns.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

/** callbacks LOG [SEED [MANY]]: so many wrong callbacks to a sign-in of each kind; the last line of LOG tells how many were accepted. */
int main(int argc, char **argv)
{
    const QByteArrayList words(argv, argv + argc);
    const quint32 seed = words.size() > 2 ? words[2].toUInt() : 20261126;
    const int many = words.size() > 3 ? words[3].toInt() : 1'000'000;
    QFile log(QFile::decodeName(words.value(1)));
    if (!log.open(QFile::WriteOnly | QFile::Truncate)) {
        QTextStream(stderr) << "callbacks LOG [SEED [MANY]]\n";
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    const CallbackRuns::Count codes = CallbackRuns::wrongCodes(seed, many);
    const CallbackRuns::Count verifiers = CallbackRuns::wrongVerifiers(seed, many);
    const QByteArrayList taken = codes.first + verifiers.first;
    for (const QByteArray &query : taken)
        log.write(query + '\n');
    const QString last = u"callbacks: seed %1, OAuth 2 %2 wrong and %3 accepted, OAuth 1.0a %4 wrong and %5 accepted, %6 s\n"_s.arg(seed)
                             .arg(codes.callbacks)
                             .arg(codes.accepted)
                             .arg(verifiers.callbacks)
                             .arg(verifiers.accepted)
                             .arg(timer.elapsed() / 1000);
    log.write(last.toUtf8());
    QTextStream(stdout) << last;
    return taken.isEmpty() ? 0 : 1;
}
