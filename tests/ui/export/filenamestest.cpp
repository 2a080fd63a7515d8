// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/filenames.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

TEST(FileNamesTest, sayTheSiteTheViewAndTheDays)
{
    const View view{u"history"_s, {u"via-verdi-8"_s}, {Period::Kind::Month, {2025, 9, 1}, {2025, 10, 1}}};

    EXPECT_EQ(FileNames::of(view, u"svg"_s), u"via-verdi-8_history_2025-09-01_2025-09-30.svg");
}

TEST(FileNamesTest, sayWhatIsComparedWith)
{
    View view{u"history"_s, {u"via-verdi-8"_s}, {Period::Kind::Month, {2025, 9, 1}, {2025, 10, 1}}};

    view.compare = Compare::PreviousYear;

    EXPECT_EQ(FileNames::of(view, u"pdf"_s), u"via-verdi-8_history_2025-09-01_2025-09-30_vs-2024-09-01.pdf");
}

TEST(FileNamesTest, areAsciiAndStayInTheirFolder)
{
    const View view{u"../History Ω"_s, {u"Zürich/%1 ..\\x"_s}, {Period::Kind::Day, {2025, 9, 18}, {2025, 9, 19}}};

    const QString name = FileNames::of(view, u"png"_s);

    EXPECT_FALSE(name.contains(u'/'));
    EXPECT_FALSE(name.contains(u'\\'));
    EXPECT_FALSE(name.startsWith(u'.'));
    for (const QChar letter : name)
        EXPECT_TRUE(letter.isPrint() && letter.unicode() < 128 && letter != u' ') << qPrintable(name);
}

TEST(FileNamesTest, hostileNamesStayShortAndInTheirFolder)
{
    const Period day{Period::Kind::Day, {2025, 9, 18}, {2025, 9, 19}};
    constexpr qsizetype longest = 255 - 16; // what is saved beside it while it is written has a longer name
    for (const QString &site : {u"../../x"_s,
                                u"/etc/passwd"_s,
                                u"cut\0off"_s,
                                u"."_s,
                                u".."_s,
                                u"~"_s,
                                u"-rf"_s,
                                u"CON"_s,
                                u"a\nb"_s,
                                QString(255, u'x'),
                                QString(5000, u'\u00e9'),
                                QString(300, u'\u4e16')}) {
        const QString name = FileNames::of({QString(400, u'v'), {site}, day, Compare::PreviousYear}, u"json"_s);

        EXPECT_LE(name.size(), longest);
        EXPECT_TRUE(QRegularExpression(u"^[a-z0-9][a-z0-9_-]*_2025-09-18_2025-09-18_vs-2024-09-18\\.json$"_s).match(name).hasMatch())
            << qPrintable(name);
    }
}

TEST(FileNamesTest, allSitesHaveAName)
{
    const Period day{Period::Kind::Day, {2025, 9, 18}, {2025, 9, 19}};

    EXPECT_EQ(FileNames::of({u"history"_s, {}, day}, u"png"_s), u"all_history_2025-09-18_2025-09-18.png");
    EXPECT_EQ(FileNames::of({u"history"_s, {u"a"_s, u"b"_s}, day}, u"png"_s), u"sites_history_2025-09-18_2025-09-18.png");
}
