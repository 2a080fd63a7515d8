// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/sourcetree.h"

#include <gtest/gtest.h>

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace SourceTree;

namespace
{
const QStringList code{u"*.h"_s, u"*.cpp"_s};
const QStringList everything{u"*.h"_s, u"*.cpp"_s, u"*.qml"_s, u"*.py"_s, u"CMakeLists.txt"_s};
const QStringList product{u"app"_s, u"models"_s, u"qml"_s, u"services"_s, u"ui"_s};
const QStringList folders = product + QStringList{u"resources"_s, u"tests"_s};

/** The folders whose headers a folder may include, besides its own. */
const QHash<QString, QStringList> mayInclude{
    {u"models/values"_s, {}},
    {u"models"_s, {u"models/values"_s}},
    {u"services"_s, {u"models/values"_s}},
    {u"ui"_s, {u"models"_s, u"services"_s}},
    {u"qml"_s, {}},
    {u"app"_s, {u"models"_s, u"services"_s, u"ui"_s}},
};

/** The floor of a file under services: a file includes its own folder and the floors below. */
int floorOf(const QString &path)
{
    static const QHash<QString, int> floors{{u"facts"_s, 0},
                                            {u"http"_s, 0},
                                            {u"json"_s, 0},
                                            {u"secrets"_s, 0},
                                            {u"store"_s, 0},
                                            {u"tables"_s, 0},
                                            {u"oauth"_s, 1},
                                            {u"commands"_s, 1},
                                            {u"calls"_s, 1},
                                            {u"quota"_s, 1},
                                            {u"sync"_s, 3},
                                            {u"sandbox"_s, 3},
                                            {u"providers"_s, 3},
                                            {u"accounts"_s, 4}};
    constexpr int ground = -1, providersAndImport = 2;
    if (path.count(u'/') == 1)
        return ground;
    return floors.value(path.section(u'/', 1, 1), providersAndImport);
}

bool isListed(const QString &path)
{
    for (QString folder = path.section(u'/', 0, -2); !folder.isEmpty(); folder = folder.section(u'/', 0, -2)) {
        const QString list = folder + u"/CMakeLists.txt"_s;
        const QRegularExpression name(u"(^|[\\s\"])%1($|[\\s\")])"_s.arg(QRegularExpression::escape(path.mid(folder.size() + 1))));
        if (exists(list) && content(list).contains(name))
            return true;
    }
    return false;
}

/** A header and its source are one component, named by their path without the ending. */
QString componentOf(const QString &path)
{
    return path.section(u'.', 0, -2);
}

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

/** The parts that lead from @p part back to one on the @p way to it; each is walked once. */
QStringList circleFrom(const QString &part, const QHash<QString, QStringList> &includes, QStringList way, QSet<QString> &walked)
{
    if (way.contains(part))
        return way.mid(way.indexOf(part)) << part;
    if (walked.contains(part))
        return {};
    walked.insert(part);
    way.append(part);
    for (const QString &next : includes.value(part)) {
        const QStringList circle = circleFrom(next, includes, way, walked);
        if (!circle.isEmpty())
            return circle;
    }
    return {};
}

/** Expects that no part of the product, as which @p partOf counts a file, includes itself by way of others. */
void expectNoCircle(QString (*partOf)(const QString &path))
{
    QHash<QString, QStringList> includes;
    for (const QString &file : files(product, code)) {
        for (const QString &include : projectIncludes(file)) {
            if (partOf(include) != partOf(file))
                includes[partOf(file)].append(partOf(include));
        }
    }
    QSet<QString> walked;
    for (auto it = includes.cbegin(); it != includes.cend(); ++it) {
        const QStringList circle = circleFrom(it.key(), includes, {}, walked);
        EXPECT_TRUE(circle.isEmpty()) << qPrintable(circle.join(u" -> "_s));
    }
}

void expectNone(const QStringList &files, const char *unwanted)
{
    const QStringList found = linesMatching(files, QRegularExpression(QString::fromLatin1(unwanted)));
    EXPECT_TRUE(found.isEmpty()) << qPrintable(found.join(u'\n'));
}
}

TEST(HouseRules, dependenciesGoOneWay)
{
    for (auto it = mayInclude.cbegin(); it != mayInclude.cend(); ++it) {
        for (const QString &file : files(it.key(), code)) {
            if (it.key() == u"models" && isUnder(file, u"models/values"_s))
                continue;
            for (const QString &include : projectIncludes(file)) {
                const bool allowed = include.endsWith(".moc"_L1) || isUnder(include, it.key())
                    || std::ranges::any_of(it.value(), [&](const QString &folder) { return isUnder(include, folder); });
                EXPECT_TRUE(allowed) << qPrintable(file) << " must not include " << qPrintable(include);
            }
        }
    }
}

TEST(HouseRules, servicesStandOnTheFloorsBelowThem)
{
    for (const QString &file : files(u"services"_s, code)) {
        for (const QString &include : projectIncludes(file).filter(QRegularExpression(u"^services/"_s))) {
            const bool sameFolder
                = include.section(u'/', 0, 1) == file.section(u'/', 0, 1) || (floorOf(file) == -1 && floorOf(include) == -1);
            EXPECT_TRUE(sameFolder || floorOf(include) < floorOf(file)) << qPrintable(file) << " must not include " << qPrintable(include);
        }
    }
}

TEST(HouseRules, includesGoInNoCircle)
{
    expectNoCircle(componentOf);
}

TEST(HouseRules, foldersGoInNoCircle)
{
    expectNoCircle(folderOf);
}

TEST(HouseRules, everyFileSaysItsLicenceFirst)
{
    for (const QString &file : files(folders, everything)) {
        QStringList head = lines(file).mid(0, 2);
        if (head.first().startsWith("#!"_L1))
            head = lines(file).mid(1, 2);
        EXPECT_TRUE(head.value(0).contains("SPDX-FileCopyrightText: "_L1)) << qPrintable(file);
        EXPECT_TRUE(head.value(1).contains("SPDX-License-Identifier: "_L1)) << qPrintable(file);
    }
}

TEST(HouseRules, filesAreShort)
{
    for (const QString &file : files(folders, everything)) {
        const int limit = isUnder(file, u"qml"_s) && file.endsWith(".qml"_L1) ? 150 : 300;
        EXPECT_LE(content(file).count(u'\n'), limit) << qPrintable(file);
    }
}

TEST(HouseRules, functionsAreShort)
{
    for (const QString &file : files(product, code)) {
        for (const Block &function : functions(file)) {
            const auto labels
                = function.inside.filter(QRegularExpression(u"^ *case .*:$"_s)).size(); // a table of answers is long by nature
            EXPECT_LE(function.inside.size() - labels, 40) << qPrintable(file) << ':' << function.firstLine;
        }
    }
}

TEST(HouseRules, everySourceIsListedForCMake)
{
    for (const QString &file : files(folders, {u"*.cpp"_s}) + files(u"qml"_s, {u"*.qml"_s}))
        EXPECT_TRUE(isListed(file)) << qPrintable(file) << " is in no CMakeLists.txt";
    expectNone(files(folders, {u"CMakeLists.txt"_s}), R"(\bGLOB(_RECURSE)?\b)");
}

TEST(HouseRules, nothingIsGlobal)
{
    expectNone(files(product, code), R"(\bsetContextProperty\b|\binstance\(\)|\bQEventLoop\b)");
}

TEST(HouseRules, settingsLiveInTheStoreOnly)
{
    QStringList others = files(product, {u"*.h"_s, u"*.cpp"_s, u"*.qml"_s});
    for (const QString &file :
         {u"services/secrets/keychaindesk.h"_s, u"services/secrets/keychaindesk.cpp"_s}) // gives the keychain's library none
        others.removeAll(file);
    expectNone(others, R"(\bQSettings\b|\bQt\.labs\.settings\b)");
}

TEST(HouseRules, secretsGoToTheKeychainOnly)
{
    expectNone(files(product, code), R"(\bsetInsecureFallback\(true\)|\bsetTextData\b)");
}

TEST(HouseRules, whatOnlySqliteUnderstandsIsInTwoFiles)
{
    QStringList others = files(product, code);
    others.removeAll(u"services/store/sqlite.cpp"_s);
    others.removeAll(u"services/store/sqlitecopy.cpp"_s);
    expectNone(others, R"(\bPRAGMA\s+\w|\bVACUUM\b|\bsqlite3_\w+\()");
}

TEST(HouseRules, connectionsAndSecretsAreNeverLoosened)
{
    expectNone(files(product, code), R"(setInsecureFallback\(true\)|\bignoreSslErrors\b|\bVerifyNone\b|\bQueryPeer\b|\bAnyProtocol\b)");
}

TEST(HouseRules, onlyHttpGoesToTheNetwork)
{
    QStringList others = files(product, code);
    erase_if(others, [](const QString &file) { return isUnder(file, u"services/http"_s); });
    others.removeAll(u"app/nonetwork.cpp"_s); // which lets nobody go there
    expectNone(others, R"(\bQSslSocket\b|\bnew QNetworkAccessManager\b|\bQNetworkAccessManager m_\w+|\bFollowRedirects?\b)");
}

TEST(HouseRules, seriesAreDrawnWithoutOpenGl)
{
    expectNone(files(product, {u"*.h"_s, u"*.cpp"_s, u"*.qml"_s}), R"(\b(setUseOpenGL|useOpenGL)\b)");
}

TEST(HouseRules, noFileKnowsTheMachineItWasWrittenOn)
{
    expectNone(files(folders, everything), R"((?<![\w.$}])/(work|home|root|tmp)/)");
}

TEST(HouseRules, nothingIsLeftForLater)
{
    expectNone(files(folders, everything), R"(//.*\b(TO(DO)|FIX(ME)|XX(X))\b|^\s*#if (0)\b)");
}
