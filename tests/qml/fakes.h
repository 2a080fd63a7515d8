// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/qml/fakeservices.h"
#include "ui/session.h"

#include <QObject>
#include <QTemporaryDir>
#include <QUrl>
#include <QWindow>
#include <QtQml/qqmlregistration.h>

/** Gives the tests of pages sessions over stores of their own, and the hands that QML lacks. */
class Fakes : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    /** A session on 15 May 2025 whose store holds readings of as many @p sites: of each day of April 2025. */
    Q_INVOKABLE Session *session(int sites);
    /** Whether the keychain of @p session is locked, or there is none. */
    Q_INVOKABLE void lockKeychain(Session *session, bool isLocked);
    Q_INVOKABLE void loseKeychain(Session *session);
    /** Whether a browser can be started for @p session. */
    Q_INVOKABLE void loseBrowser(Session *session);
    /** Where the sandbox of @p session is, once it has accounts. */
    Q_INVOKABLE QString sandbox(Session *session) const;
    /** Where the browser would be sent by the page that @p session waits for, once the user consents. */
    Q_INVOKABLE QString consent(Session *session) const;
    /** The pages that it was given. */
    Q_INVOKABLE QList<QUrl> browsed(Session *session) const;
    /** A session whose store is damaged, and a backup of it is not. */
    Q_INVOKABLE Session *damagedSession();
    /** From now on the store of @p session cannot be read. */
    Q_INVOKABLE void trouble(Session *session);
    /** A file of this name with this content. */
    Q_INVOKABLE QUrl file(const QString &name, const QString &content);
    /** Writes into what has the keyboard. */
    Q_INVOKABLE void write(QWindow *window, const QString &text);
    /** Presses a key, such as `Ctrl+O`, in a window that has the keyboard. */
    Q_INVOKABLE void press(QWindow *window, const QString &sequence);
    /** Drags a file over the middle of a window, and lets it fall there. */
    Q_INVOKABLE void drag(QWindow *window, const QUrl &file);
    Q_INVOKABLE void drop(QWindow *window, const QUrl &file);

private:
    Session *begun(Store *store);

    QTemporaryDir m_folder;
    QHash<Session *, FakeServices *> m_services;
    int m_sessions = 0;
};
