// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/sourcetree.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace SourceTree;

namespace
{
QStringList qmlFiles()
{
    return files(u"qml"_s, {u"*.qml"_s});
}

void expectNone(const char *unwanted)
{
    const QStringList found = linesMatching(qmlFiles(), QRegularExpression(QString::fromLatin1(unwanted)));
    EXPECT_TRUE(found.isEmpty()) << qPrintable(found.join(u'\n'));
}
}

TEST(QmlRules, textIsPlain)
{
    static const QRegularExpression text(u"^\\s*(\\w+: )?(Text|Label|TextEdit)\\s*\\{$"_s);
    for (const QString &file : qmlFiles()) {
        for (const Block &block : blocks(file, text))
            EXPECT_TRUE(block.inside.join(u'\n').contains("textFormat: Text"_L1) && block.inside.join(u'\n').contains(".PlainText"_L1))
                << qPrintable(file) << ':' << block.firstLine << ": use AppText, or say textFormat: Text.PlainText";
    }
}

TEST(QmlRules, noTextIsRich)
{
    expectNone(R"(\b(StyledText|RichText|MarkdownText|AutoText)\b)");
}

TEST(QmlRules, handlersAreVerbsNotPrograms)
{
    static const QRegularExpression script(u"^\\s*(function\\b.*|on[A-Z]\\w*: .*)\\{$"_s);
    for (const QString &file : qmlFiles()) {
        for (const Block &block : blocks(file, script))
            EXPECT_LE(block.inside.size(), 10) << qPrintable(file) << ':' << block.firstLine;
    }
}

TEST(QmlRules, nothingIsMadeByItsName)
{
    expectNone(R"(\bQt\.create(Component|QmlObject)\b|\bparent\.parent\b|\bsource: \"[^\"]*\.qml\")");
}

TEST(QmlRules, filesImportNoStyle)
{
    expectNone(R"(^import QtQuick\.Controls\.(Basic|Fusion|Imagine|Material|Universal)\b)");
}
