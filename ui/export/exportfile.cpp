// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportfile.h"

#include <QFileInfo>
#include <QSaveFile>

Outcome ExportFile::write(const QString &path, Existing existing, const std::function<bool(QIODevice &device)> &fill)
{
    const Place place{path, 0, {}, {}};
    const QFileInfo info(path);
    if (existing == Existing::Keep && (info.exists() || info.isSymLink()))
        return Error{Error::Kind::FileExists, place, {}, {}};
    if (info.isSymLink() || path.contains(QChar(u'\0')))
        return Error{Error::Kind::FileNotWritable, place, {}, {}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !fill(file) || !file.commit())
        return Error{Error::Kind::FileNotWritable, place, {}, file.errorString()};
    return std::monostate{};
}
