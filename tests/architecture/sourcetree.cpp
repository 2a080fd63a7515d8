// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/sourcetree.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace
{
const QString root = QStringLiteral(SOURCE_DIR "/");
}

QStringList SourceTree::files(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    for (QDirIterator it(root + folder, patterns, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files.append(it.next().mid(root.size()));
    files.sort();
    return files;
}

QStringList SourceTree::files(const QStringList &folders, const QStringList &patterns)
{
    QStringList all;
    for (const QString &folder : folders)
        all.append(files(folder, patterns));
    return all;
}

bool SourceTree::exists(const QString &path)
{
    return QFile::exists(root + path);
}

QString SourceTree::content(const QString &path)
{
    QFile file(root + path);
    EXPECT_TRUE(file.open(QFile::ReadOnly)) << qPrintable(path);
    return QString::fromUtf8(file.readAll());
}

QStringList SourceTree::lines(const QString &path)
{
    return content(path).split(u'\n');
}

QStringList SourceTree::projectIncludes(const QString &path)
{
    static const QRegularExpression include(u"^#include \"([^\"]+)\""_s, QRegularExpression::MultilineOption);
    QStringList includes;
    const QString text = content(path);
    for (const auto &match : include.globalMatch(text))
        includes.append(match.captured(1));
    return includes;
}

bool SourceTree::isUnder(const QString &path, const QString &folder)
{
    return path.startsWith(folder + u'/');
}

QStringList SourceTree::linesMatching(const QStringList &paths, const QRegularExpression &unwanted)
{
    QStringList found;
    for (const QString &path : paths) {
        const QStringList all = lines(path);
        for (int i = 0; i < all.size(); ++i) {
            if (all[i].contains(unwanted))
                found.append(u"%1:%2: %3"_s.arg(path).arg(i + 1).arg(all[i].trimmed()));
        }
    }
    return found;
}

QList<SourceTree::Block> SourceTree::blocks(const QString &path, const QRegularExpression &opening)
{
    QList<Block> found;
    const QStringList all = lines(path);
    for (int i = 0; i < all.size(); ++i) {
        if (!all[i].endsWith(u'{') || !all[i].contains(opening))
            continue;
        Block block{.firstLine = i + 1, .inside = {}};
        int depth = 1;
        for (int j = i + 1; j < all.size(); ++j) {
            depth += int(all[j].count(u'{') - all[j].count(u'}'));
            if (depth <= 0)
                break;
            block.inside.append(all[j]);
        }
        found.append(block);
    }
    return found;
}

QList<SourceTree::Block> SourceTree::functions(const QString &path)
{
    static const QRegularExpression other(u"^(namespace|class|struct|union|enum|template|extern)\\b"_s);
    QList<Block> found;
    const QStringList all = lines(path);
    int open = -1;
    for (int i = 0; i < all.size(); ++i) {
        if (all[i] == u"{")
            open = i > 0 && all[i - 1].contains(other) ? -1 : i;
        else if (all[i] == u"}" && open >= 0) {
            found.append({.firstLine = open, .inside = all.mid(open + 1, i - open - 1)});
            open = -1;
        }
    }
    return found;
}
