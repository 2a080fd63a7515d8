// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/deliver.h"

#include <QCoreApplication>

#include <optional>

/** What @p future comes to, which the main thread has to help with. Nothing else goes on meanwhile. */
template<typename T>
T awaited(const QFuture<T> &future)
{
    std::optional<T> result;
    QObject context;
    deliver(future, &context, [&result](const T &value) {
        result = value;
        QCoreApplication::exit();
    });
    QCoreApplication::exec();
    return *std::move(result);
}
