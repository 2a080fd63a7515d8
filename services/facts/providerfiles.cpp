// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/facts/providerfiles.h"

#include "services/facts/factsreader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace
{
/** The pages and calls that signing in sends secrets to, besides all that is on a host of its own. */
const QStringList signInPaths{u"access_token"_s, u"authorize"_s, u"request_token"_s, u"token"_s};

Result<QByteArray> content(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return Error{Error::Kind::NotAFile, {.file = path}, {}, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::FileUnreadable, {.file = path}, {}, file.errorString()};
    return file.read(FactsReader::mostBytes + 1);
}

QString serverOf(const QUrl &url)
{
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery);
}

QList<QUrl> changed(const ProviderFacts &ours, const ProviderFacts &theirs)
{
    QSet<QString> known;
    for (const QUrl &host : ours.hosts)
        known.insert(serverOf(host));
    QStringList changed;
    for (auto it = theirs.hosts.cbegin(); it != theirs.hosts.cend(); ++it) {
        if (!it->isEmpty() && !known.contains(serverOf(*it)))
            changed.append(it->toString());
    }
    for (const QString &path : signInPaths) {
        const QUrl address = theirs.address(path);
        if (address.isValid() && address != ours.address(path))
            changed.append(address.toString());
    }
    changed.sort();
    changed.removeDuplicates();
    return QUrl::fromStringList(changed);
}

Result<ProviderFile> overridden(const QJsonObject &ours, const ProviderFacts &facts, const QString &path)
{
    const auto bytes = content(path);
    if (!bytes)
        return bytes.error();
    const auto theirs = FactsReader::objectOf(*bytes, path);
    if (!theirs)
        return theirs.error();
    const auto both = FactsReader::read(FactsReader::joined(ours, *theirs), path);
    if (!both)
        return both.error();
    if (both->id != facts.id)
        return Error{Error::Kind::BadValue, {.file = path, .field = u"id"_s, .found = both->id}, {facts.id}, {}};
    const QByteArray digest = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
    return ProviderFile{*both, path, digest, changed(facts, *both)};
}

Result<ProviderFile> readOne(const QFileInfo &file, const QString &ownFolder)
{
    const auto bytes = content(file.filePath());
    if (!bytes)
        return bytes.error();
    const auto ours = FactsReader::objectOf(*bytes, file.filePath());
    if (!ours)
        return ours.error();
    const auto facts = FactsReader::read(*ours, file.filePath());
    if (!facts)
        return facts.error();
    const QString own = QDir(ownFolder).filePath(file.fileName());
    if (ownFolder.isEmpty() || !QFileInfo::exists(own))
        return ProviderFile{*facts, {}, {}, {}};
    return overridden(*ours, *facts, own);
}
}

QString ProviderFiles::ownFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/wattglass/providers"_s;
}

Result<QList<ProviderFile>> ProviderFiles::read(const QString &ownFolder)
{
    QList<ProviderFile> files;
    for (const QFileInfo &info : QDir(u":/providers"_s).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const auto file = readOne(info, ownFolder);
        if (!file)
            return file.error();
        files.append(*file);
    }
    return files;
}
