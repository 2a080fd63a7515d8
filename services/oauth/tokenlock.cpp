// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/tokenlock.h"

#include <QPromise>
#include <QThread>

using namespace Qt::StringLiterals;

namespace
{
constexpr int longest = 120'000; // milliseconds: longer than a request for tokens takes, and keeping what came of it
}

QFuture<Result<TokenLock::Held>> TokenLock::take(const QString &file)
{
    auto promise = std::make_shared<QPromise<Result<Held>>>();
    promise->start();
    QThread *thread = QThread::create([promise, file] { // which may wait long, and the pool's threads are few
        const auto lock = std::make_shared<QLockFile>(file);
        lock->setStaleLockTime(0); // a process that is gone holds nothing, one that is slow does
        if (lock->tryLock(longest))
            promise->addResult(lock);
        else if (lock->error() != QLockFile::LockFailedError)
            promise->addResult(Error{Error::Kind::FileNotWritable, {.file = file}, {}, {}});
        else
            promise->addResult(Error{Error::Kind::TimedOut, {.file = file}, {}, u"another process renews these tokens"_s});
        promise->finish();
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    return promise->future();
}
