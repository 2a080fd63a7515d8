// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/espireader.h"

#include "services/import/espiplaintokens.h"
#include "tests/support/fixtures.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace
{
constexpr int seeds = 1000; // of each file
constexpr qsizetype largestMutated = 40'000;

/** That reading plainly, or however it is done, comes to what any XML reader would say. */
testing::AssertionResult isReadAsAnyXml(const QByteArray &document)
{
    const auto read = EspiReader::read(document, u"a.xml"_s, {});
    const auto any = EspiReader::readAnyXml(document, u"a.xml"_s, {});
    if (bool(read) != bool(any) || (read && !(*read == *any)))
        return testing::AssertionFailure() << document.left(2000).constData();
    if (!read && !(read.error() == any.error()))
        return testing::AssertionFailure() << qPrintable(read.error().detail) << " / " << qPrintable(any.error().detail);
    return testing::AssertionSuccess();
}

/** Whether all of @p document is plain: else the comparison above compares nothing. */
bool isPlain(const QByteArray &document)
{
    EspiPlainTokens tokens(document);
    while (tokens.nextRoot())
        tokens.skip();
    return !tokens.hasStopped();
}

QList<QByteArray> documentsIn(const QString &folder)
{
    QList<QByteArray> documents;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.xml"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        documents.append(file.readAll());
    }
    return documents;
}

QList<QByteArray> fixtures()
{
    return documentsIn(QStringLiteral(SOURCE_DIR "/tests/fixtures/greenbutton"));
}

/** A block of readings, written as @p body makes them of their numbers. */
template<typename Body>
QByteArray block(int count, const Body &body)
{
    QByteArray text = "<f xmlns='http://naesb.org/espi'><IntervalBlock>\n<interval><start>0</start></interval>";
    for (int i = 0; i < count; ++i)
        text += body(QByteArray::number(1300000000 + i * 900), QByteArray::number(i * 37), i);
    return text + "\n</IntervalBlock></f>";
}

QByteArray usual(const QByteArray &start, const QByteArray &value, int)
{
    return "\n <IntervalReading>\n  <timePeriod><duration>900</duration><start>" + start + "</start></timePeriod>\n  <value>" + value
        + "</value>\n </IntervalReading>";
}

/** @p document with a few bytes changed, left out, doubled, or replaced by something that means something to XML. */
QByteArray mutated(QByteArray document, QRandomGenerator &chance)
{
    static const QList<QByteArray> pieces{"<",
                                          ">",
                                          "/",
                                          "&",
                                          "&amp;",
                                          "&#49;",
                                          "]]>",
                                          "<!-- a -->",
                                          "--",
                                          "\r\n",
                                          "\r",
                                          "\n",
                                          "\0",
                                          "\xff",
                                          "\xc3\xa9",
                                          "\xef\xbf\xbf",
                                          " ",
                                          "-",
                                          "'",
                                          "\"",
                                          "=",
                                          ":",
                                          "<a/>",
                                          "<a>",
                                          "</a>",
                                          "<?a b?>",
                                          "<![CDATA[5]]>",
                                          ".5",
                                          "e3",
                                          "0",
                                          "99",
                                          "\t",
                                          "value",
                                          "xmlns='a'",
                                          " xmlns:a=''",
                                          "<value>7</value>",
                                          "x:",
                                          "espi:",
                                          " a='1'",
                                          "<start>5</start>",
                                          "<!DOCTYPE a>",
                                          "\x01",
                                          "\xc2\xa0",
                                          "4102444801",
                                          "<timePeriod/>"};
    for (int i = chance.bounded(1, 4); i > 0 && !document.isEmpty(); --i) {
        const qsizetype at = chance.bounded(int(document.size()));
        const int length = chance.bounded(int(std::min<qsizetype>(document.size() - at, 30)) + 1);
        switch (chance.bounded(4)) {
        case 0:
            document[at] = char(chance.bounded(256));
            break;
        case 1:
            document.remove(at, length);
            break;
        case 2:
            document.insert(at, document.mid(chance.bounded(int(document.size())), length));
            break;
        default:
            document.insert(at, pieces[chance.bounded(int(pieces.size()))]);
        }
    }
    return document;
}
}

TEST(EspiReaderTest, readsEveryFixturePlainlyAndAsAnyXml)
{
    const QList<QByteArray> documents = fixtures();

    ASSERT_GT(documents.size(), 5);
    for (const QByteArray &document : documents) {
        EXPECT_TRUE(isPlain(document)) << document.left(200).constData();
        EXPECT_TRUE(isReadAsAnyXml(document));
    }
}

TEST(EspiReaderTest, readsEveryRealFileAsAnyXml)
{
    const QString folder = qEnvironmentVariable("WATTGLASS_REAL_DATA", QStringLiteral(SOURCE_DIR "/../shared/data")) + u"/greenbutton"_s;
    if (!QDir(folder).exists())
        GTEST_SKIP() << "There are no real Green Button files: set WATTGLASS_REAL_DATA to the folder that holds them.";

    for (const QByteArray &document : documentsIn(folder)) {
        EXPECT_TRUE(isReadAsAnyXml(document));
        EXPECT_TRUE(isPlain(document)) << document.left(200).constData();
    }
}

TEST(EspiReaderTest, readsDamagedFixturesAsAnyXml)
{
    for (const QByteArray &document : fixtures()) {
        QRandomGenerator chance(42);
        for (int seed = 0; seed < seeds; ++seed)
            ASSERT_TRUE(isReadAsAnyXml(mutated(document, chance))) << seed;
    }
}

TEST(EspiReaderTest, readsDamagedRunsOfReadingsAsAnyXml)
{
    const QByteArray document = block(12, usual);
    QRandomGenerator chance(7);

    ASSERT_TRUE(isPlain(document));
    for (int seed = 0; seed < 5 * seeds; ++seed)
        ASSERT_TRUE(isReadAsAnyXml(mutated(document, chance))) << seed;
}

TEST(EspiReaderTest, readingsWrittenAlikeAreReadFromTheirOwnNumbers)
{
    const auto feed = EspiReader::read(block(500, usual), {}, {});

    ASSERT_TRUE(feed);
    ASSERT_EQ(feed->blocks[0].readings.size(), 500u);
    EXPECT_EQ(feed->blocks[0].readings[499].start, 1300000000 + 499 * 900);
    EXPECT_EQ(feed->blocks[0].readings[499].value, 499 * 37);
    EXPECT_EQ(feed->blocks[0].readings[499].length, 900);
    EXPECT_EQ(feed->blocks[0].readings[499].line, 2 + 499 * 4 + 1);
}

TEST(EspiReaderTest, whatLooksLikeANumberOfTheReadingButIsNoneIsNotTaken)
{
    const auto hidden = [](const QByteArray &start, const QByteArray &value, int i) -> QByteArray {
        return "<IntervalReading><timePeriod><start>" + start + "</start></timePeriod><x><value>" + QByteArray::number(i)
            + "</value></x><value> " + value + " </value></IntervalReading>";
    };
    const auto twice = [](const QByteArray &start, const QByteArray &value, int i) -> QByteArray {
        return "<IntervalReading><timePeriod><start>" + start + "</start></timePeriod><value>" + value + "</value><value>"
            + QByteArray::number(i) + "</value></IntervalReading>";
    };
    const auto emptyPeriod = [](const QByteArray &start, const QByteArray &value, int) -> QByteArray {
        return "<IntervalReading><timePeriod><start>" + start + "</start></timePeriod><timePeriod/><value>" + value
            + "</value></IntervalReading>";
    };
    const auto odd = [](const QByteArray &start, const QByteArray &value, int i) -> QByteArray {
        const QByteArray sign = i % 3 == 0 ? "-" : i % 3 == 1 ? "+" : "";
        return "<IntervalReading><timePeriod><start>" + start + "</start></timePeriod><value>" + sign + value + (i % 5 == 0 ? ".25" : "")
            + "</value><cost>" + QByteArray(i % 25, '9') + "</cost></IntervalReading>";
    };

    EXPECT_TRUE(isReadAsAnyXml(block(20, hidden)));
    EXPECT_TRUE(isReadAsAnyXml(block(20, twice)));
    EXPECT_TRUE(isReadAsAnyXml(block(20, emptyPeriod)));
    EXPECT_TRUE(isReadAsAnyXml(block(20, odd)));
}

TEST(EspiReaderTest, theSameBytesInAnotherNamespaceAreAnotherThing)
{
    const QByteArray readings = block(5, usual).sliced(31).chopped(4);
    const QByteArray document = "<f xmlns='http://naesb.org/espi'>" + readings + "<g xmlns='urn:other'>" + readings
        + "</g><IntervalBlock xmlns:e='urn:other' xmlns='http://naesb.org/espi'>"
        + usual("1", "2", 0).replace("<value", "<e:value").replace("</value", "</e:value") + usual("3", "4", 0) + "</IntervalBlock></f>";

    ASSERT_TRUE(isPlain(document));
    EXPECT_TRUE(isReadAsAnyXml(document));
}

TEST(EspiReaderTest, readsWhatEntitiesAndLineEndsStandFor)
{
    const QByteArray document
        = "<feed><entry><link rel='self' href=' a?b=1&amp;c=&quot;2&apos; '/><title>\r\n R&amp;D &lt;\xc3\xa9\xc3\xa8\r\n&gt; "
          "&amp;lt;</title><content><MeterReading/></content></entry></feed>";

    ASSERT_TRUE(isPlain(document));
    EXPECT_TRUE(isReadAsAnyXml(document));
    const auto feed = EspiReader::read(document, {}, {});
    ASSERT_TRUE(feed);
    EXPECT_EQ(feed->entries[1].self, u"a?b=1&c=\"2'"_s);
    EXPECT_EQ(feed->entries[1].title, u"R&D <\u00e9\u00e8\n> &lt;"_s);
}

TEST(EspiReaderTest, manyEntitiesAndManyQualitiesAreNoTrouble)
{
    const QByteArray title = "<title>" + QByteArray("&amp;").repeated(400'000) + "</title>";
    const auto judged = [](const QByteArray &start, const QByteArray &value, int i) {
        return usual(start, value, i)
            .replace("</IntervalReading>",
                     QByteArray("<ReadingQuality><quality>8</quality></ReadingQuality>").repeated(40) + "</IntervalReading>");
    };

    EXPECT_TRUE(isPlain(title));
    EXPECT_TRUE(isReadAsAnyXml(title));
    EXPECT_TRUE(isReadAsAnyXml(block(20, judged)));
}

TEST(EspiReaderTest, stopsWhenToldToAndDoesNotBeginAnew)
{
    int calls = 0;
    const auto feed = EspiReader::read(block(500, usual), u"a.xml"_s, [&calls](double) { return ++calls < 1; });

    ASSERT_FALSE(feed);
    EXPECT_EQ(feed.error().kind, Error::Kind::Cancelled);
    EXPECT_EQ(calls, 1);
}
