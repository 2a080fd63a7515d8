// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/importer.h"
#include "tests/support/fixtures.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{
Result<ImportedFile> readContent(const QByteArray &content, const QString &name = u"file"_s)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QFile::WriteOnly));
    file.write(content);
    file.close();
    return Importer::read(file.fileName(), {.zone = "Europe/Rome"});
}
}

TEST(ImporterTest, knowsGreenButtonByItsContent)
{
    const QByteArray content = fixture("greenbutton/hourly.xml");

    for (const QByteArray &start : {QByteArray(), QByteArray("\xef\xbb\xbf"), QByteArray("\n  ")}) {
        const bool hasSpace = start.startsWith('\n'); // allowed only where there is no declaration
        const QByteArray document = start + (hasSpace ? content.mid(content.indexOf("?>") + 2) : content);
        const auto file = readContent(document, u"readings.csv"_s);
        ASSERT_TRUE(file) << start.constData();
        EXPECT_EQ(file->format, "greenbutton");
        EXPECT_EQ(file->digest, QCryptographicHash::hash(document, QCryptographicHash::Sha256));
        EXPECT_TRUE(file->path.endsWith("/readings.csv"_L1));
    }
}

struct Foreign
{
    QByteArray content;
    const char *what;
};

class ImporterForeignTest : public testing::TestWithParam<Foreign>
{
};

TEST_P(ImporterForeignTest, saysWhatTheFileIs)
{
    const auto file = readContent(GetParam().content);

    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().kind, Error::Kind::NotReadings);
    EXPECT_EQ(file.error().place.found, QLatin1StringView(GetParam().what));
    EXPECT_TRUE(file.error().place.file.endsWith("/file"_L1));
}

INSTANTIATE_TEST_SUITE_P(Formats, ImporterForeignTest,
                         testing::Values(Foreign{"", "empty"}, Foreign{" \r\n\t\n", "empty"}, Foreign{QByteArray(5000, ' '), "empty"},
                                         Foreign{"%PDF-1.7\n%\xe2\xe3", "pdf"}, Foreign{"PK\x03\x04\x14", "zip"},
                                         Foreign{"PK\x03\x04\x14 xl/workbook.xml", "xlsx"},
                                         Foreign{"PK\x03\x04\x14mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "ods"},
                                         Foreign{"\x89PNG\r\n\x1a\n", "png"}, Foreign{"\xff\xd8\xff\xe0", "jpeg"},
                                         Foreign{"\x1f\x8b\x08", "gzip"}, Foreign{"SQLite format 3", "sqlite"},
                                         Foreign{"\xd0\xcf\x11\xe0\xa1", "xls"}, Foreign{"{\"response\": {}}", "json"},
                                         Foreign{"\xef\xbb\xbf [1, 2]", "json"}, Foreign{"<!DOCTYPE html>\n<html></html>", "html"},
                                         Foreign{"<?xml version=\"1.0\"?><!doctype HTML>", "html"},
                                         Foreign{"<rss><channel/></rss>", "rss"}));

TEST(ImporterTest, passesOnWhatIsWrongWithTheFile)
{
    const auto file = Importer::read(u"/"_s, {});

    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().kind, Error::Kind::NotAFile);
    EXPECT_EQ(file.error().place.file, u"/"_s);
}
