// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QStringList>

/** The project's own files, as text; every path is relative to its root. */
namespace SourceTree
{
/** The files under @p folder whose names match one of @p patterns. */
QStringList files(const QString &folder, const QStringList &patterns);
/** The same for several folders. */
QStringList files(const QStringList &folders, const QStringList &patterns);

bool exists(const QString &path);
QString content(const QString &path);
QStringList lines(const QString &path);

/** What a C++ file includes in quotes. */
QStringList projectIncludes(const QString &path);

bool isUnder(const QString &path, const QString &folder);

/** "path:line: text" of every line that matches @p unwanted. */
QStringList linesMatching(const QStringList &paths, const QRegularExpression &unwanted);

/** A piece of a file between braces. */
struct Block
{
    int firstLine = 0;
    QStringList inside;
};

/** The blocks whose opening line matches @p opening and ends in a brace, each up to the line that closes it. */
QList<Block> blocks(const QString &path, const QRegularExpression &opening);

/** The blocks that stand at the left edge and are functions: not a namespace, a class, an enumeration or a table. */
QList<Block> functions(const QString &path);
}
