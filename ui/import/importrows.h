// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

/** A file that is imported, as the list shows it. */
struct ImportRow
{
    Q_GADGET
    Q_PROPERTY(QString rowId MEMBER rowId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(double share MEMBER share)
    Q_PROPERTY(bool busy MEMBER busy)
    Q_PROPERTY(bool asks MEMBER asks)
    Q_PROPERTY(bool failed MEMBER failed)
    Q_PROPERTY(bool done MEMBER done)
    Q_PROPERTY(bool over MEMBER over)

public:
    QString rowId;
    QString name;
    QString words; /**< how far it is, or what came of it */
    double share = 0; /**< that is read, 0 to 1 */
    bool busy = false;
    bool asks = false;
    bool failed = false;
    bool done = false;
    bool over = false; /**< done, failed or stopped */

    bool operator==(const ImportRow &) const = default;
};

/** One thing that was found out about a file or has to be asked: what it is, why, and how it is chosen. */
struct ImportDecision
{
    Q_GADGET
    Q_PROPERTY(QString field MEMBER field)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QStringList options MEMBER options)
    Q_PROPERTY(int current MEMBER current)
    Q_PROPERTY(bool open MEMBER open)
    Q_PROPERTY(bool doubtful MEMBER doubtful)
    Q_PROPERTY(bool choosable MEMBER choosable)
    Q_PROPERTY(bool searchable MEMBER searchable)
    Q_PROPERTY(bool writable MEMBER writable)

public:
    QString field; /**< see ImportAnswers */
    QString label;
    QString words; /**< what it is now; empty while open */
    QString reason;
    QString hint; /**< an example of what can be written */
    QStringList options; /**< in words */
    QStringList values; /**< what the options stand for */
    int current = -1;
    bool open = false;
    bool doubtful = false; /**< likely, and worth a look */
    bool choosable = false; /**< out of the options */
    bool searchable = false; /**< out of many options, found by writing */
    bool writable = false;

    bool operator==(const ImportDecision &) const = default;
};

/** One of the first readings as it would be imported. */
struct ImportPreviewRow
{
    Q_GADGET
    Q_PROPERTY(QString start MEMBER start)
    Q_PROPERTY(QStringList values MEMBER values)

public:
    QString start;
    QStringList values;

    bool operator==(const ImportPreviewRow &) const = default;
};
