// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csvwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

QStringList CsvWords::of(const QString &name)
{
    static const QRegularExpression seam(u"(?<=[a-z])(?=[A-Z][a-z]{2})"_s);
    static const QRegularExpression between(u"[^\\p{L}\\p{N}%\u20ac$\u00a3]+"_s);
    QString parted = name;
    return parted.replace(seam, u" "_s).toLower().split(between, Qt::SkipEmptyParts);
}

bool CsvWords::anyOf(const QStringList &words, const QStringList &searched)
{
    return std::ranges::any_of(words, [&](const QString &word) { return searched.contains(word); });
}

QString CsvWords::firstPhrase(const QStringList &words, const QStringList &phrases)
{
    const QString line = u' ' + words.join(u' ') + u' ';
    const auto found = std::ranges::find_if(phrases, [&](const QString &phrase) { return line.contains(u' ' + phrase + u' '); });
    return found == phrases.end() ? QString() : *found;
}

QString CsvWords::commonPrefix(const QStringList &names)
{
    if (names.size() < 2)
        return {};
    QString prefix = names.front();
    for (const QString &name : names) {
        while (!name.startsWith(prefix))
            prefix.chop(1);
    }
    static const QString seams = u"_.- "_s;
    while (!prefix.isEmpty() && !seams.contains(prefix.back()))
        prefix.chop(1);
    return prefix;
}
