// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/answerreader.h"
#include "tests/fuzz/require.h"

#include <optional>

using State = AnswerReader::State;

namespace
{
/** Small, so that a short input comes to each of them. */
constexpr HttpLimits small{.headBytes = 512, .bodyBytes = 64 * 1024};

struct Read
{
    State state = State::Going;
    std::optional<HttpAnswer> answer;
    qsizetype wholeAfter = -1; /**< bytes, where it did not need the end of the connection to be whole */
};

/** What comes of @p wire in pieces of @p size, after which the connection is closed. */
Read read(const QByteArray &wire, qsizetype size, const HttpLimits &limits, const QByteArray &method)
{
    AnswerReader reader(limits, method);
    qsizetype at = 0;
    for (; at < wire.size() && reader.state() == State::Going; at += size)
        reader.add(QByteArrayView(wire).sliced(at, std::min(size, wire.size() - at)));
    const qsizetype wholeAfter = reader.state() == State::Whole ? at : -1;
    const State state = reader.close();
    Require::that((state == State::Bad) == !reader.fault().isEmpty(), "what is bad has a fault");
    return {state, state == State::Whole ? std::optional(reader.answer()) : std::nullopt, wholeAfter};
}

void answersAreSound(const HttpAnswer &answer, const HttpLimits &limits, const QByteArray &method)
{
    Require::that(answer.status >= 200 && answer.status <= 999, "it gets to the point");
    Require::that(answer.body.size() <= limits.bodyBytes, "a body has a limit");
    const bool hasNone = method == "HEAD" || answer.status == 204 || answer.status == 304;
    Require::that(!hasNone || answer.body.isEmpty(), "some have no body");
    for (const HttpHeader &header : answer.headers) {
        Require::that(!header.name.isEmpty() && !header.name.contains(' '), "a header has a name");
        Require::that(!header.value.contains('\n') && !header.value.contains('\r') && !header.value.contains('\0'), "a header is a line");
    }
}

void cutsMakeNoDifference(const QByteArray &wire, qsizetype size, const QByteArray &method)
{
    const Read whole = read(wire, std::max<qsizetype>(wire.size(), 1), small, method);
    const Read pieces = read(wire, size, small, method);
    Require::that(whole.state == pieces.state, "it is whole however the network cuts it");
    Require::that(bool(whole.answer) == bool(pieces.answer), "there is an answer however the network cuts it");
    if (!whole.answer)
        return;
    Require::that(whole.answer->status == pieces.answer->status && whole.answer->headers == pieces.answer->headers
                      && whole.answer->body == pieces.answer->body,
                  "it is the same however the network cuts it");
    answersAreSound(*whole.answer, small, method);
}

void nothingIsWholeWithoutItsLastByte(const QByteArray &wire, const QByteArray &method)
{
    const Read whole = read(wire, 1, small, method);
    if (whole.wholeAfter > 0)
        Require::that(read(wire.first(whole.wholeAfter - 1), 1, small, method).state != State::Whole, "the last byte matters");
}

void bombsAreRefused(const QByteArray &wire, const QByteArray &method)
{
    const HttpLimits limits;
    const Read whole = read(wire, std::max<qsizetype>(wire.size(), 1), limits, method);
    if (whole.answer)
        answersAreSound(*whole.answer, limits, method);
    const qsizetype most = std::max<qsizetype>(1024 * 1024, limits.ratio * wire.size());
    Require::that(!whole.answer || whole.answer->body.size() <= most, "what is packed too well is not taken");
}

/** As an honest service sends it: packed, and in chunks of @p size. */
void whatIsPackedComesOut(const QByteArray &content, qsizetype size)
{
    if (content.isEmpty())
        return;
    const QByteArray packed = qCompress(content).sliced(4); // behind its length, which is Qt's own
    QByteArray wire = "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (qsizetype at = 0; at < packed.size(); at += size) {
        const QByteArray chunk = packed.mid(at, size);
        wire += QByteArray::number(chunk.size(), 16) + ";a=b\r\n" + chunk + "\r\n";
    }
    const Read whole = read(wire + "0\r\nLast: 1\r\n\r\n", size + 1, small, "GET");
    Require::that(whole.answer && whole.answer->body == content, "what is packed comes out");
}
}

/** The first byte chooses what was asked and how the network cuts it, the others are what comes over the connection. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    return Require::quick(size, [&] {
        const QByteArray wire(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
        const QByteArray method = data[0] % 8 == 7 ? "HEAD" : "GET";
        const qsizetype piece = 1 + data[0] / 8;
        cutsMakeNoDifference(wire, piece, method);
        nothingIsWholeWithoutItsLastByte(wire, method);
        bombsAreRefused(wire, method);
        whatIsPackedComesOut(wire, piece);
        return 0;
    });
}
