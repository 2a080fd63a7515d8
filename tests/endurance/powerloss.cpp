// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/endurance/powerloss.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QMap>
#include <QSet>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace
{
/** Files and folders by numbers of our own: the system uses those of files that are gone again. */
struct Ledger
{
    QString shadow;
    QHash<quint64, qint64> numbers; /**< of what is there, by inode */
    QSet<qint64> fromBefore; /**< what was there at the beginning and has not been written since */
    qint64 next = 1;
};
Ledger ledger;

constexpr qint64 block = 4096;

using Names = QMap<QString, QPair<qint64, bool>>; /**< number, and whether it is a folder */

qint64 numberOf(const struct stat &status)
{
    auto known = ledger.numbers.find(status.st_ino);
    if (known == ledger.numbers.end())
        known = ledger.numbers.insert(status.st_ino, ledger.next++);
    return *known;
}

QString contentOf(qint64 number)
{
    return ledger.shadow + u"/%1.content"_s.arg(number);
}

QString namesOf(qint64 number)
{
    return ledger.shadow + u"/%1.names"_s.arg(number);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    file.open(QFile::WriteOnly | QFile::Truncate);
    file.write(bytes);
}

/** The content of a file as it was when it was synced last is kept before it changes. */
void keepContent(const QString &path, qint64 number)
{
    if (ledger.fromBefore.remove(number))
        put(contentOf(number), bytesOf(path));
}

void keepNames(const QString &folder, qint64 number)
{
    Names names;
    for (const QFileInfo &entry : QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
        struct stat status = {};
        if (stat(QFile::encodeName(entry.filePath()).constData(), &status) == 0)
            names.insert(entry.fileName(), {numberOf(status), entry.isDir()});
    }
    QByteArray bytes;
    QDataStream stream(&bytes, QDataStream::WriteOnly);
    stream << names;
    put(namesOf(number), bytes);
}

QString pathOf(int file)
{
    return QFile::symLinkTarget(u"/proc/self/fd/%1"_s.arg(file));
}

void takeAsSynced(const QString &folder)
{
    struct stat status = {};
    stat(QFile::encodeName(folder).constData(), &status);
    keepNames(folder, numberOf(status));
    for (const QFileInfo &entry : QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
        stat(QFile::encodeName(entry.filePath()).constData(), &status);
        if (entry.isDir())
            takeAsSynced(entry.filePath());
        else
            ledger.fromBefore.insert(numberOf(status));
    }
}

/** Blocks of @p was and of @p is, by chance. */
QByteArray mixed(const QByteArray &was, const QByteArray &is, std::mt19937_64 &dice)
{
    QByteArray mix(dice() % 2 ? is.size() : was.size(), 0);
    for (qsizetype at = 0; at < mix.size(); at += block) {
        const QByteArray &from = at < was.size() && (dice() % 2 || at >= is.size()) ? was : is;
        const QByteArray piece = from.mid(at, std::min<qsizetype>(block, mix.size() - at));
        mix.replace(at, piece.size(), piece);
    }
    return mix;
}

void rebuild(const QString &live, const QString &after, qint64 number, PowerLoss::Luck luck, std::mt19937_64 &dice)
{
    QDir().mkpath(after);
    Names names;
    const QByteArray bytes = bytesOf(namesOf(number));
    QDataStream stream(bytes);
    stream >> names;
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        const QString from = live + u'/' + name.key();
        const QString to = after + u'/' + name.key();
        if (name->second) {
            rebuild(from, to, name->first, luck, dice);
        } else if (!name.key().endsWith("-shm"_L1)) {
            const bool isWritten = QFile::exists(contentOf(name->first)) || name->first >= ledger.next;
            const QByteArray was = isWritten ? bytesOf(contentOf(name->first)) : bytesOf(from);
            put(to, luck == PowerLoss::Luck::Some && QFile::exists(from) ? mixed(was, bytesOf(from), dice) : was);
        }
    }
}
}

void PowerLoss::begin(const QString &folder, const QString &shadow)
{
    ledger = {shadow};
    QDir(shadow).removeRecursively();
    QDir().mkpath(shadow);
    takeAsSynced(folder);
}

void PowerLoss::strike(const QString &folder, const QString &shadow, Luck luck, std::mt19937_64 &dice)
{
    const QString after = shadow + u"/after"_s;
    rebuild(folder, after, 1, luck, dice);
    QDir(folder).removeRecursively();
    QDir().rename(after, folder);
}

void PowerLoss::end()
{
    ledger = {};
}

void PowerLoss::beforeWrite(int file)
{
    struct stat status = {};
    if (!ledger.shadow.isEmpty() && fstat(file, &status) == 0)
        keepContent(pathOf(file), numberOf(status));
}

void PowerLoss::synced(int file)
{
    struct stat status = {};
    if (ledger.shadow.isEmpty() || fstat(file, &status) != 0)
        return;
    const qint64 number = numberOf(status);
    ledger.fromBefore.remove(number);
    if (S_ISDIR(status.st_mode))
        keepNames(pathOf(file), number);
    else
        put(contentOf(number), bytesOf(pathOf(file)));
}

void PowerLoss::beforeGone(const char *path)
{
    struct stat status = {};
    if (ledger.shadow.isEmpty() || stat(path, &status) != 0 || status.st_nlink > 1)
        return;
    keepContent(QFile::decodeName(path), numberOf(status));
    ledger.numbers.remove(status.st_ino);
}

void PowerLoss::beforeMoved(const char *path)
{
    struct stat status = {};
    if (!ledger.shadow.isEmpty() && stat(path, &status) == 0)
        keepContent(QFile::decodeName(path), numberOf(status));
}
