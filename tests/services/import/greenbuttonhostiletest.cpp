// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/greenbutton.h"
#include "tests/support/fixtures.h"

#include <gtest/gtest.h>

#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace
{
Result<ImportedFile> parse(const QByteArray &document)
{
    return GreenButton::parse(document, u"a.xml"_s, {.zone = "Europe/Rome"});
}

Error refusal(const QByteArray &document)
{
    const auto file = parse(document);
    EXPECT_FALSE(file);
    return file ? Error() : file.error();
}

QByteArray hourly()
{
    return fixture("greenbutton/hourly.xml");
}
}

struct Hostile
{
    const char *name;
    QByteArray document;
    const char *field;
};

void PrintTo(const Hostile &hostile, std::ostream *out)
{
    *out << hostile.name;
}

class DocumentTypeTest : public testing::TestWithParam<Hostile>
{
};

TEST_P(DocumentTypeTest, isRefusedWithoutALookInside)
{
    const Error error = refusal(GetParam().document);

    EXPECT_EQ(error.kind, Error::Kind::Forbidden);
    EXPECT_EQ(error.place.field, u"dtd"_s);
    EXPECT_EQ(error.place.line, 2);
}

INSTANTIATE_TEST_SUITE_P(
    Hostile, DocumentTypeTest,
    testing::Values(
        Hostile{"laughs",
                "<?xml version='1.0'?>\n<!DOCTYPE f [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]><f>&c;</f>"},
        Hostile{"external", "<?xml version='1.0'?>\n<!DOCTYPE f [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><f>&a;</f>"},
        Hostile{"parameter", "<?xml version='1.0'?>\n<!DOCTYPE f [<!ENTITY % a SYSTEM 'http://example.org/a.dtd'> %a;]><f/>"},
        Hostile{"two", "<?xml version='1.0'?>\n<!DOCTYPE f []><!DOCTYPE f [<!ENTITY a 'ha'>]><f>&a;</f>"},
        Hostile{"late", "<!-- <!DOCTYPE f> --><f>\n<!DOCTYPE f></f>"}),
    [](const auto &info) { return std::string(info.param.name); });

TEST(GreenButtonHostileTest, aCommentOrSectionThatLooksLikeADocumentTypeIsNone)
{
    EXPECT_EQ(refusal("<f><!-- <!DOCTYPE f> --><![CDATA[<!DOCTYPE f>]]></f>").kind, Error::Kind::NotReadings);
}

TEST(GreenButtonHostileTest, manyAttributesAreRefusedUnread)
{
    QByteArray attributes;
    for (int i = 0; i < 100000; ++i)
        attributes += " a" + QByteArray::number(i) + "='" + QByteArray::number(i) + '\'';

    const Error error = refusal("<f" + attributes + "/>");

    EXPECT_EQ(error.kind, Error::Kind::TooLarge);
    EXPECT_EQ(error.place.field, u"attributes"_s);
    EXPECT_EQ(error.place.found, u"65"_s);
}

TEST(GreenButtonHostileTest, manyPartsOfADeclarationAreMalformed)
{
    QByteArray attributes;
    for (int i = 0; i < 100000; ++i)
        attributes += " a" + QByteArray::number(i) + "='1'";

    EXPECT_EQ(refusal("<?xml version='1.0'" + attributes + "?><f/>").kind, Error::Kind::Malformed);
}

TEST(GreenButtonHostileTest, sixtyFourAttributesAndElementsDeepAreAllowed)
{
    QByteArray attributes;
    for (int i = 0; i < 64; ++i)
        attributes += " a" + QByteArray::number(i) + "='>='";
    const QByteArray deep = QByteArray("<f>").repeated(63) + "<f" + attributes + "/><f/>" + QByteArray("</f>").repeated(63);

    EXPECT_EQ(refusal(deep).kind, Error::Kind::NotReadings);
}

TEST(GreenButtonHostileTest, deepNestsAreRefusedUnread)
{
    const Error error = refusal("<f>\n" + QByteArray("<f>").repeated(100000));

    EXPECT_EQ(error.kind, Error::Kind::TooLarge);
    EXPECT_EQ(error.place.field, u"depth"_s);
    EXPECT_EQ(error.place.line, 2);
}

TEST(GreenButtonHostileTest, manyEntriesWithLongLinksAreNoTrouble)
{
    const QByteArray entry = "<entry><link rel='self' href='" + QByteArray("a/").repeated(900)
        + "'/><content><MeterReading/><IntervalBlock/></content></entry>";

    EXPECT_EQ(refusal("<feed>" + entry.repeated(3000) + "</feed>").kind, Error::Kind::NotReadings);
}

TEST(GreenButtonHostileTest, aFileThatBreaksOffAnywhereIsMalformed)
{
    const QByteArray whole = hourly().trimmed();
    ASSERT_TRUE(parse(whole));

    for (qsizetype length = 0; length < whole.size(); ++length) {
        const Error error = refusal(whole.first(length));
        ASSERT_EQ(error.kind, Error::Kind::Malformed) << length;
        ASSERT_GT(error.place.line, 0) << length;
    }
}

TEST(GreenButtonHostileTest, anyByteMayBeWrong)
{
    const QByteArray whole = hourly();
    const std::array wrong{'\0', '<', '>', '&', '"', '\xff', '/'};

    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray broken = whole;
        broken[at] = wrong[std::size_t(at) % wrong.size()];
        const auto file = parse(broken); // whatever it says, it ends, and reads no more than there was
        if (file) {
            ASSERT_LE(file->series.value(0).readings.size(), 3u) << at;
        }
    }
}

TEST(GreenButtonHostileTest, aNulByteIsMalformedWithItsLine)
{
    QByteArray broken = hourly();
    broken[broken.indexOf("512")] = '\0';

    const Error error = refusal(broken);

    EXPECT_EQ(error.kind, Error::Kind::Malformed);
    EXPECT_EQ(error.place.line, 53);
}

TEST(GreenButtonHostileTest, readsUtf16AndChecksItToo)
{
    const auto utf16 = [](const QByteArray &document) {
        QByteArray text = document;
        text.replace("UTF-8", "UTF-16");
        QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        return QByteArray(encoder(QString::fromUtf8(text)));
    };

    const auto file = parse(utf16(hourly()));
    ASSERT_TRUE(file);
    EXPECT_EQ(file->series[0].readings.size(), 3u);
    EXPECT_EQ(refusal(utf16("<!DOCTYPE f><f/>")).kind, Error::Kind::Forbidden);
    EXPECT_EQ(refusal(utf16(hourly().replace("512", "lots"))).place.line, 53);
}

TEST(GreenButtonHostileTest, readsAByteOrderMarkAndLatin1)
{
    const QByteArray latin1 = fixture("greenbutton/twohomes.xml").replace("UTF-8", "ISO-8859-1").replace("Upper house", "Phare \xe9t\xe9");

    EXPECT_TRUE(parse("\xef\xbb\xbf" + hourly()));
    const auto file = parse(latin1);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->series[0].name, u"Phare \u00e9t\u00e9"_s);
}

TEST(GreenButtonHostileTest, anEntityThatNobodyDeclaredIsMalformed)
{
    const Error error = refusal(hourly().replace("512", "&much;"));

    EXPECT_EQ(error.kind, Error::Kind::Malformed);
    EXPECT_EQ(error.place.line, 53);
}
