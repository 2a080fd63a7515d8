// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/oauth/filestore.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

FileStore::FileStore(const QString &folder)
    : m_folder(folder)
{
}

QFuture<Result<std::optional<QByteArray>>> FileStore::read(const QString &name)
{
    QFile file(pathOf(name));
    const auto secret = file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
    onRead();
    return QtFuture::makeReadyFuture(Result<std::optional<QByteArray>>(secret));
}

QFuture<Outcome> FileStore::write(const QString &name, const QByteArray &secret)
{
    beforeWrite();
    QSaveFile file(pathOf(name));
    const bool isKept = file.open(QIODevice::WriteOnly) && file.write(secret) == secret.size() && file.commit();
    afterWrite();
    return QtFuture::makeReadyFuture(isKept ? Outcome(std::monostate()) : Outcome(Error{Error::Kind::SecretNotKept, {}, {}, {}}));
}

QFuture<Outcome> FileStore::remove(const QString &name)
{
    QFile::remove(pathOf(name));
    return QtFuture::makeReadyFuture(Outcome(std::monostate()));
}

QString FileStore::pathOf(const QString &name) const
{
    return m_folder + u'/' + QString(name).replace(u'/', u'-');
}
