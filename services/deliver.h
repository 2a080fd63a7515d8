// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>

/** Calls @p then with the result of @p future, unless @p context is gone by then or nothing came.
 *
 *  QFuture::then(context, ...) aborts in Qt 6.4 when the context is destroyed first; this does not.
 */
template<typename T, typename F>
void deliver(const QFuture<T> &future, QObject *context, F then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(future);
}
