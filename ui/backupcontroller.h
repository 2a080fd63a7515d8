// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/backups.h"
#include "ui/pages/pagecontroller.h"
#include "ui/scope/scope.h"

#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

class Store;

/** The copies of the store as the window shows them: made by themselves each day that something changed, and on demand. */
class BackupController : public PageController
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(QString last READ last NOTIFY copiesChanged)
    Q_PROPERTY(QStringList copies READ copies NOTIFY copiesChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY stateChanged)
    Q_PROPERTY(QString message READ message NOTIFY stateChanged)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY stateChanged)
    Q_PROPERTY(QStringList report READ report NOTIFY rescued)

public:
    BackupController(Store &store, const WallClock &clock, QObject *parent = nullptr);

    /** When the newest copy was made, in words. */
    QString last() const;
    /** The moments of all copies in words, the newest first. */
    QStringList copies() const;
    bool isBusy() const { return m_busy; }
    /** What was done last, or why it was not. */
    QString message() const { return m_message; }
    bool hasFailed() const { return m_failed; }
    /** What the last rescue did, a sentence a line. */
    QStringList report() const { return m_report; }

    void retranslate() override { Q_EMIT copiesChanged(); }
    /** Finds out which copies there are. */
    void read();
    /** Makes copies by itself from now on. */
    void keepCopies();
    Q_INVOKABLE void backUp();
    Q_INVOKABLE void restore(int copy);
    Q_INVOKABLE void rescue();

Q_SIGNALS:
    void copiesChanged();
    void stateChanged();
    void rescued();

private:
    void makeIfDue();
    void begin();
    void end(const QString &message, bool failed);
    QString wordsOf(const BackupInfo &copy) const;

    Store &m_store;
    const WallClock m_clock;
    QTimer m_resting; // after changes, and from one day to the next
    QList<BackupInfo> m_copies;
    QString m_message;
    QStringList m_report;
    bool m_busy = false;
    bool m_failed = false;
};
