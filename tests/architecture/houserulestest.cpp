// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
const QString root = QStringLiteral(SOURCE_DIR "/");

QStringList filesUnder(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    for (QDirIterator it(root + folder, patterns, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files.append(it.next().mid(root.size()));
    return files;
}

QString contentOf(const QString &path)
{
    QFile file(root + path);
    EXPECT_TRUE(file.open(QFile::ReadOnly)) << qPrintable(path);
    return QString::fromUtf8(file.readAll());
}

QStringList projectIncludes(const QString &path)
{
    static const QRegularExpression include(u"^#include \"([^\"]+)\""_s, QRegularExpression::MultilineOption);
    QStringList includes;
    const QString text = contentOf(path);
    for (const auto &match : include.globalMatch(text))
        includes.append(match.captured(1));
    return includes;
}

const QStringList code{u"*.h"_s, u"*.cpp"_s};
const QStringList everything{u"*.h"_s, u"*.cpp"_s, u"*.qml"_s, u"CMakeLists.txt"_s};
const QStringList folders{u"app"_s, u"models"_s, u"qml"_s, u"services"_s, u"tests"_s, u"ui"_s};

/** The folders whose headers a folder may include, besides its own. */
const QHash<QString, QStringList> mayInclude{
    {u"models/values"_s, {}},
    {u"models"_s, {u"models/values"_s}},
    {u"services"_s, {u"models/values"_s}},
    {u"ui"_s, {u"models"_s, u"services"_s}},
    {u"app"_s, {u"models"_s, u"services"_s, u"ui"_s}},
};

bool isUnder(const QString &path, const QString &folder)
{
    return path.startsWith(folder + u'/');
}

/** The floor of a file under services: a file includes its own folder and the floors below. */
int floorOf(const QString &path)
{
    if (path.startsWith(u"services/providers"))
        return 3;
    if (isUnder(path, u"services/oauth"_s))
        return 1;
    const QStringList ground{
        u"services/http/"_s, u"services/secrets/"_s, u"services/storage/"_s, u"services/deliver.h"_s, u"services/energyprovider.h"_s};
    return std::ranges::any_of(ground, [&](const QString &start) { return path.startsWith(start); }) ? 0 : 2;
}
}

TEST(HouseRules, dependenciesGoOneWay)
{
    for (auto it = mayInclude.cbegin(); it != mayInclude.cend(); ++it) {
        for (const QString &file : filesUnder(it.key(), code)) {
            if (it.key() == u"models" && isUnder(file, u"models/values"_s))
                continue;
            for (const QString &include : projectIncludes(file)) {
                const bool allowed = isUnder(include, it.key())
                    || std::ranges::any_of(it.value(), [&](const QString &folder) { return isUnder(include, folder); });
                EXPECT_TRUE(allowed) << qPrintable(file) << " must not include " << qPrintable(include);
            }
        }
    }
}

TEST(HouseRules, providersDoNotKnowEachOther)
{
    for (const QString &file : filesUnder(u"services"_s, code)) {
        for (const QString &include : projectIncludes(file).filter(QRegularExpression(u"^services/"_s))) {
            const bool sameFolder = include.section(u'/', 0, -2) == file.section(u'/', 0, -2);
            EXPECT_TRUE(sameFolder || floorOf(include) < floorOf(file)) << qPrintable(file) << " must not include " << qPrintable(include);
        }
    }
}

TEST(HouseRules, everyFileSaysItsLicence)
{
    for (const QString &folder : folders) {
        for (const QString &file : filesUnder(folder, everything))
            EXPECT_TRUE(contentOf(file).left(200).contains("SPDX-License-Identifier: "_L1)) << qPrintable(file);
    }
}

TEST(HouseRules, filesAreShort)
{
    for (const QString &folder : folders) {
        for (const QString &file : filesUnder(folder, everything)) {
            const int limit = file.endsWith(".qml"_L1) ? 150 : 300;
            EXPECT_LE(contentOf(file).count(u'\n'), limit) << qPrintable(file);
        }
    }
}

TEST(HouseRules, nothingIsGlobal)
{
    static const QRegularExpression global(uR"(\bsetContextProperty\b|\binstance\(\)|\bQEventLoop\b)"_s);
    for (const QString &folder : {u"app"_s, u"models"_s, u"services"_s, u"ui"_s}) {
        for (const QString &file : filesUnder(folder, code))
            EXPECT_FALSE(contentOf(file).contains(global)) << qPrintable(file);
    }
}
