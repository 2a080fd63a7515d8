// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/accounts/connection.h"

#include <QTest>

/** What came of a Connection. */
struct Attempt
{
    explicit Attempt(std::unique_ptr<Connection> begun)
        : connection(std::move(begun))
    {
        QObject::connect(connection.get(), &Connection::stepBegun, connection.get(), [this](SignIn::Step step) { steps.append(step); });
        QObject::connect(connection.get(), &Connection::pageReady, connection.get(), [this](const QUrl &url) { page = url; });
        QObject::connect(connection.get(), &Connection::done, connection.get(), [this](const Result<Account> &result) {
            ++dones;
            account = result;
        });
        connection->begin();
    }

    bool reaches(SignIn::Step step)
    {
        return QTest::qWaitFor([&] { return steps.contains(step); }, 10'000);
    }
    const Result<Account> &wait()
    {
        [[maybe_unused]] const bool ended = QTest::qWaitFor([this] { return dones > 0; }, 10'000);
        return account;
    }

    std::unique_ptr<Connection> connection;
    QList<SignIn::Step> steps;
    QUrl page;
    Result<Account> account = Error{Error::Kind::TimedOut, {}, {}, QStringLiteral("it did not end")};
    int dones = 0;
};
