// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/import/csv.h"

#include <gmock/gmock.h>

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace
{
Error errorOf(const QByteArray &content)
{
    ImportChoices choices;
    choices.zone = "UTC";
    choices.unit = u"kWh"_s;
    const auto file = Csv::parse(content, u"bad.csv"_s, choices);
    return file ? Error{Error::Kind::NothingThere, {}, {}, {}} : file.error();
}

const QByteArray good = "time,kWh\n2024-01-01T00:00Z,1\n2024-01-01T01:00Z,3\n2024-01-01T02:00Z,2\n";
}

TEST(CsvHostileTest, namesTheLineOfWhatBreaksTheSyntax)
{
    const auto check = [](const QByteArray &content, Error::Kind kind, int line) {
        const Error error = errorOf(content);
        EXPECT_EQ(error.kind, kind) << content.left(200).constData();
        EXPECT_EQ(error.place.line, line) << content.left(200).constData();
        EXPECT_EQ(error.place.file, u"bad.csv");
    };

    check(good + QByteArray("2024-01-01T03:00Z,\0\n", 20), Error::Kind::Malformed, 5);
    check(good + "2024-01-01T03:00Z,\"4\n5,6\n", Error::Kind::Malformed, 5);
    check(good + "2024-01-01T03:00Z,4,5\n", Error::Kind::Malformed, 5);
    check(good + "2024-01-01T03:00Z\n", Error::Kind::Malformed, 5);
    check(good + "2024-01-01T03:00Z,\"4\"5\n", Error::Kind::Malformed, 5);
    check(good + "2024-01-01T03:00Z,four\n", Error::Kind::BadValue, 5);
    check(good + "2024-01-01T03:00Z,1e99\n", Error::Kind::BadValue, 5);
    check(good + "2024-01-01T25:00Z,4\n", Error::Kind::BadValue, 5);
    check(good + "2024-01-01T03:00Z," + QByteArray(10 << 20, '4') + '\n', Error::Kind::TooLarge, 5);
    check(good + QByteArray(100'000, ',') + '\n', Error::Kind::TooLarge, 5);
}

TEST(CsvHostileTest, refusesWhatIsNoTable)
{
    for (const QByteArray &content : {QByteArray(),
                                      QByteArray("\n\n\n"),
                                      QByteArray("\r"),
                                      QByteArray("Dear Sir,\nno meter today.\n"),
                                      QByteArray("\"\""),
                                      QByteArray("time,kWh\n"),
                                      QByteArray("a,b\nc,d\n")})
        EXPECT_EQ(errorOf(content).kind, Error::Kind::NotReadings) << content.constData();
}

TEST(CsvHostileTest, anyBytesGiveAnErrorOrAValue)
{
    static const QByteArray letters("0123456789.,;\t|\"'\r\n-+eE:TZ/ \xff\x00"
                                    "a",
                                    32);
    for (int seed = 0; seed < 1000; ++seed) {
        QRandomGenerator random(seed);
        QByteArray content = seed % 2 == 0 ? good : QByteArray();
        for (int i = 0; i < 400; ++i) {
            const char letter = seed % 3 == 0 ? char(random.bounded(256)) : letters[random.bounded(int(letters.size()))];
            content.insert(random.bounded(content.size() + 1), letter);
        }

        const Error error = errorOf(content);

        EXPECT_TRUE(error.kind == Error::Kind::NothingThere || error.kind == Error::Kind::Question || error.place.file == u"bad.csv")
            << seed;
    }
}

TEST(CsvHostileTest, numbersAtTheEdgesNeitherWrapNorRound)
{
    const auto check = [](const QByteArray &one, const QByteArray &other) {
        const QByteArray content = "time,kWh\n2024-01-01T00:00Z," + one + "\n2024-01-01T01:00Z," + other + "\n2024-01-01T02:00Z,0\n";
        ImportChoices choices;
        choices.zone = "UTC";
        const auto file = Csv::parse(content, u"bad.csv"_s, choices);
        if (!file) {
            EXPECT_EQ(file.error().kind, Error::Kind::BadValue) << one.constData() << ' ' << other.constData();
            return false;
        }
        EXPECT_EQ(file->series[0].readings.value(0), Decimal::fromText(one)->shifted(3));
        EXPECT_EQ(file->series[0].readings.value(1), Decimal::fromText(other)->shifted(3));
        return true;
    };

    EXPECT_TRUE(check("9223372036854775807", "-9223372036854775807"));
    EXPECT_TRUE(check("9223372036854775808", "1"));
    EXPECT_TRUE(check("99999999999999999999.5", "0.25"));
    EXPECT_FALSE(check("123456789012345678901234567890123456", "2"));
    EXPECT_TRUE(check("0.000000000000000000000000001", "0.5"));
    EXPECT_TRUE(check("9.5", "1e-25"));
    EXPECT_FALSE(check("1e-29", "1e25"));
    EXPECT_FALSE(check("1e-300", "1"));
}

TEST(CsvHostileTest, rowNumbersNeverRunOutOfTime)
{
    ImportChoices choices;
    choices.zone = "UTC";
    choices.start = u"2024-01-01T00:00"_s;
    choices.stepSeconds = 86400;

    const auto file = Csv::parse("n,kWh\n1,3\n2,1\n900000000000000,2\n", u"bad.csv"_s, choices);

    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().kind, Error::Kind::BadValue);
    EXPECT_EQ(file.error().place.line, 4);
}

TEST(CsvHostileTest, stopsWhenTold)
{
    QByteArray content = "time,kWh\n";
    for (int i = 0; i < 20'000; ++i)
        content += QByteArray::number(1704067200 + 60 * i) + (i % 2 == 0 ? ",1\n" : ",2\n");
    ImportChoices choices;
    choices.zone = "UTC";
    for (const double limit : {0.0, 0.3, 0.7}) {
        double last = 0;

        const auto file = Csv::parse(content, u"usage.csv"_s, choices, [&](double done) {
            EXPECT_GE(done, last);
            EXPECT_LE(done, 1);
            last = done;
            return done <= limit;
        });

        ASSERT_FALSE(file);
        EXPECT_EQ(file.error().kind, Error::Kind::Cancelled);
    }
}

TEST(CsvHostileTest, daysThatComeAgainAndAgainAreNoQuestionWithoutAnAnswer)
{
    const Error error = errorOf("day,slot,kWh\n2024-01-01,a,1\n2024-01-01,b,2\n2024-01-01,c,3\n2024-01-02,a,4\n2024-01-02,b,5\n");

    EXPECT_EQ(error.kind, Error::Kind::BadValue);
    EXPECT_EQ(error.place.field, u"day"_s);
    EXPECT_EQ(error.place.found, u"2024-01-01"_s);
}
