// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/backupfolder.h"

#include <QDateTime>
#include <QDir>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace
{
const QString pattern = u"yyyy-MM-ddTHHmmss'Z'"_s;

QString stamp(qint64 moment)
{
    return QDateTime::fromSecsSinceEpoch(moment, Qt::UTC).toString(pattern);
}

QString named(const QString &path, const QString &what)
{
    const QFileInfo file(path);
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    return BackupFolder::of(path) + u'/' + file.fileName().chopped(suffix.size()) + u'.' + what + suffix;
}
}

QString BackupFolder::of(const QString &path)
{
    return QFileInfo(path).absolutePath() + u"/backups"_s;
}

QString BackupFolder::copyAt(const QString &path, qint64 moment)
{
    return named(path, stamp(moment));
}

QString BackupFolder::beforeVersion(const QString &path, int version)
{
    return named(path, u"before-version-%1"_s.arg(version));
}

QString BackupFolder::replacedAt(const QString &path, qint64 moment)
{
    return of(path) + u"/replaced-"_s + stamp(moment);
}

QStringList BackupFolder::copies(const QString &path)
{
    QStringList copies;
    const QString names = QFileInfo(named(path, u"*"_s)).fileName();
    for (const QFileInfo &file : QDir(of(path)).entryInfoList({names}, QDir::Files, QDir::Name | QDir::Reversed)) {
        if (file.filePath() == copyAt(path, momentOf(file.filePath())))
            copies.append(file.filePath());
    }
    return copies;
}

qint64 BackupFolder::momentOf(const QString &copy)
{
    const QStringList parts = QFileInfo(copy).fileName().split(u'.');
    for (const QString &part : parts) {
        QDateTime moment = QDateTime::fromString(part, pattern);
        moment.setTimeSpec(Qt::UTC);
        if (moment.isValid())
            return moment.toSecsSinceEpoch();
    }
    return 0;
}
