// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/accounts/fakekeychain.h"

#include <QPromise>

using Read = Result<std::optional<QByteArray>>;

namespace
{
/** One that nobody answers. */
template<typename T>
QFuture<T> silence()
{
    auto *promise = new QPromise<T>; // as long as the test
    promise->start();
    return promise->future();
}
}

std::optional<Error::Kind> FakeKeychain::troubleNow()
{
    const bool isLate = troubleAfter >= 0 && m_calls++ >= troubleAfter;
    return isLate ? laterTrouble : trouble;
}

QFuture<Read> FakeKeychain::read(const QString &name)
{
    ++reads;
    if (isMute)
        return silence<Read>();
    if (const auto kind = troubleNow())
        return QtFuture::makeReadyFuture(Read(Error{*kind, {}, {}, {}}));
    if (!secrets.contains(name))
        return QtFuture::makeReadyFuture(Read(std::nullopt));
    return QtFuture::makeReadyFuture(Read(secrets[name]));
}

QFuture<Outcome> FakeKeychain::write(const QString &name, const QByteArray &secret)
{
    if (isMute)
        return silence<Outcome>();
    const auto now = troubleNow();
    if (const auto kind = now ? now : troubleWriting)
        return QtFuture::makeReadyFuture(Outcome(Error{*kind, {}, {}, {}}));
    secrets.insert(name, secret);
    return QtFuture::makeReadyFuture(Outcome(std::monostate()));
}

QFuture<Outcome> FakeKeychain::remove(const QString &name)
{
    if (isMute)
        return silence<Outcome>();
    if (const auto kind = troubleNow())
        return QtFuture::makeReadyFuture(Outcome(Error{*kind, {}, {}, {}}));
    secrets.remove(name);
    return QtFuture::makeReadyFuture(Outcome(std::monostate()));
}
