// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/answerreader.h"

#include "tests/services/http/httpsamples.h"

#include <gtest/gtest.h>

using namespace HttpSamples;
using State = AnswerReader::State;

namespace
{
const HttpLimits small{.headBytes = 1024, .bodyBytes = 4096, .ratio = 200};
constexpr int mebibyte = 1024 * 1024;

struct Read
{
    State state;
    QByteArray body;
};

/** What comes of @p text in pieces of @p size, after which the connection is closed. */
Read read(const QByteArray &text, qsizetype size, const HttpLimits &limits = {}, const QByteArray &method = "GET")
{
    AnswerReader reader(limits, method);
    for (qsizetype at = 0; at < text.size() && reader.state() == State::Going; at += size)
        reader.add(text.mid(at, size));
    const State state = reader.close();
    return {state, state == State::Whole ? reader.answer().body : QByteArray()};
}

Read read(const QByteArray &text)
{
    return read(text, text.size());
}
}

struct WholeCase
{
    const char *name;
    QByteArray text;
};

class AnswerReaderWholeTest : public testing::TestWithParam<WholeCase>
{
};

TEST_P(AnswerReaderWholeTest, isReadHoweverTheNetworkCutsIt)
{
    for (const qsizetype size : {1, 2, 3, 7, 1000}) {
        const Read whole = read(GetParam().text, size);
        EXPECT_EQ(whole.state, State::Whole) << size;
        EXPECT_EQ(whole.body, "{\"a\":[1,2,3]}") << size;
    }
}

TEST_P(AnswerReaderWholeTest, isNeverWholeWhenItsEndIsCutOff)
{
    for (qsizetype size = 0; size < GetParam().text.size(); ++size)
        EXPECT_NE(read(GetParam().text.first(size), 1000).state, State::Whole) << size;
}

INSTANTIATE_TEST_SUITE_P(Answers, AnswerReaderWholeTest,
                         testing::Values(WholeCase{"length", answer("{\"a\":[1,2,3]}")},
                                         WholeCase{"sameLengthTwice", answer("{\"a\":[1,2,3]}", "Content-Length: 13\r\n")},
                                         WholeCase{"chunks", chunked("{\"a\":[1,2,3]}")},
                                         WholeCase{"packed", answer(gzipped("{\"a\":[1,2,3]}"), "Content-Encoding: gzip\r\n")},
                                         WholeCase{"afterOnTheWay", "HTTP/1.1 100 Continue\r\n\r\n" + answer("{\"a\":[1,2,3]}")}),
                         [](const auto &test) { return test.param.name; });

struct BadCase
{
    const char *name;
    QByteArray text;
};

class AnswerReaderBadTest : public testing::TestWithParam<BadCase>
{
};

TEST_P(AnswerReaderBadTest, isNeverTakenAsWhole)
{
    for (const qsizetype size : {1, 5, 100'000})
        EXPECT_EQ(read(GetParam().text, size, small).state, State::Bad) << size;
}

INSTANTIATE_TEST_SUITE_P(
    Answers, AnswerReaderBadTest,
    testing::Values(BadCase{"twoLengths", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 6\r\n\r\n{\"a\":1"},
                    BadCase{"twoLengthsInOneLine", "HTTP/1.1 200 OK\r\nContent-Length: 3, 6\r\n\r\n{\"a\":1"},
                    BadCase{"negativeLength", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n{\"a\":1"},
                    BadCase{"lengthBesideChunks",
                            "HTTP/1.1 200 OK\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n{\"a\":1\r\n0\r\n\r\n"},
                    BadCase{"noSizeOfAChunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n{\"a\":1\r\nZZZ\r\n\r\n"},
                    BadCase{"chunkLongerThanSaid", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{\"a\":1\r\n0\r\n\r\n"},
                    BadCase{"hugeChunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n{\"a\":1\r\n0\r\n\r\n"},
                    BadCase{"otherTransfer", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"},
                    BadCase{"packingNotAskedFor", answer("x", "Content-Encoding: br\r\n")},
                    BadCase{"otherPackingNotAskedFor", answer("x", "Content-Encoding: zstd\r\n")},
                    BadCase{"packedTwice", answer("x", "Content-Encoding: gzip, gzip\r\n")},
                    BadCase{"notReallyPacked", answer("{\"a\":1}", "Content-Encoding: gzip\r\n")},
                    BadCase{"cutBeforeItWasSent", answer(gzipped("{\"a\":[1,2,3]}").chopped(9), "Content-Encoding: gzip\r\n")},
                    BadCase{"wrongChecksum", answer(gzipped("{\"a\":[1,2,3]}").chopped(8) + "12345678", "Content-Encoding: gzip\r\n")},
                    BadCase{"somethingBehindTheEnd", answer(gzipped("{\"a\":1}") + "more", "Content-Encoding: gzip\r\n")},
                    BadCase{"noStatus", "HTTP/1.1 OK\r\n\r\n"}, BadCase{"otherProtocol", "SSH-2.0-OpenSSH_9.2\r\n\r\n"},
                    BadCase{"newerProtocol", "HTTP/2 200\r\n\r\n"}, BadCase{"headerWithoutName", "HTTP/1.1 200 OK\r\n: x\r\n\r\n"},
                    BadCase{"foldedHeader", "HTTP/1.1 200 OK\r\nA: b\r\n c\r\n\r\n"},
                    BadCase{"onTheWayForEver", QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(20)},
                    BadCase{"manyHeaders", "HTTP/1.1 200 OK\r\n" + QByteArray("A: b\r\n").repeated(300) + "\r\n"},
                    BadCase{"endlessHeader", "HTTP/1.1 200 OK\r\nA: " + QByteArray(5000, 'b')},
                    BadCase{"tooLong", answer(QByteArray(5000, ' '))}, BadCase{"tooLongInChunks", chunked(QByteArray(5000, ' '))},
                    BadCase{"tooLongUnpacked", answer(gzipped(QByteArray(5000, ' ')), "Content-Encoding: gzip\r\n")},
                    BadCase{"tooLongUntilClosed", "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(5000, ' ')}),
    [](const auto &test) { return test.param.name; });

TEST(AnswerReaderTest, aBodyWithoutLengthEndsWithTheConnection)
{
    EXPECT_EQ(read("HTTP/1.0 200 OK\r\n\r\n{}").state, State::Whole);
    EXPECT_NE(read("HTTP/1.0 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + gzipped("{}").chopped(1)).state, State::Whole);
}

TEST(AnswerReaderTest, someAnswersHaveNoBodyWhateverTheySay)
{
    EXPECT_EQ(read("HTTP/1.1 204 No Content\r\nContent-Length: 6\r\n\r\n").state, State::Whole);
    EXPECT_EQ(read("HTTP/1.1 304 Not Modified\r\nTransfer-Encoding: chunked\r\n\r\n").state, State::Whole);
    EXPECT_EQ(read("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n", 1000, {}, "HEAD").state, State::Whole);
}

TEST(AnswerReaderTest, aBombIsRefusedBeforeItIsUnpacked)
{
    const QByteArray bomb = answer(gzipped(QByteArray(11 * mebibyte, '\0')), "Content-Encoding: gzip\r\n");
    AnswerReader reader({}, "GET");

    qsizetype fed = 0;
    for (; fed < bomb.size() && reader.state() == State::Going; fed += 512)
        reader.add(bomb.mid(fed, 512));

    EXPECT_EQ(reader.state(), State::Bad);
    EXPECT_LT(fed, bomb.size() / 4);
}

TEST(AnswerReaderTest, whatRepeatsItselfHonestlyIsUnpacked)
{
    QByteArray rows;
    for (int row = 0; rows.size() < 2 * mebibyte; ++row)
        rows += "{\"timestamp\":\"2026-03-05T" + QByteArray::number(row) + "\",\"solar_power\":0,\"battery_power\":0},";

    EXPECT_EQ(read(answer(gzipped(rows), "Content-Encoding: gzip\r\n"), 64 * 1024).body, rows);
}
