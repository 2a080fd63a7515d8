// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/http/httpsamples.h"

#include <gtest/gtest.h>

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

#include <zlib.h>

namespace
{
QByteArray packed(const QByteArray &text, int flush)
{
    z_stream stream{};
    EXPECT_EQ(deflateInit2(&stream, 9, Z_DEFLATED, MAX_WBITS + 16, 9, Z_DEFAULT_STRATEGY), Z_OK);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(text.size()))) + 16, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, flush);
    EXPECT_EQ(stream.avail_in, 0U);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}
}

HttpRequest HttpSamples::get(const QUrl &url)
{
    return {.method = "GET", .url = url, .effect = Effect::Reads};
}

HttpRequest HttpSamples::post(const QUrl &url, const QByteArray &body)
{
    return {.method = "POST", .url = url, .headers = {{"Content-Type", "application/json"}}, .body = body, .effect = Effect::Changes};
}

QByteArray HttpSamples::answer(const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

QByteArray HttpSamples::chunked(const QByteArray &body)
{
    QByteArray text = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    constexpr qsizetype size = 7;
    for (qsizetype at = 0; at < body.size(); at += size) {
        const QByteArray chunk = body.mid(at, size);
        text += QByteArray::number(chunk.size(), 16) + ";why=not\r\n" + chunk + "\r\n";
    }
    return text + "0\r\nX-Trailer: yes\r\n\r\n";
}

QByteArray HttpSamples::gzipped(const QByteArray &text)
{
    return packed(text, Z_FINISH);
}

std::pair<QByteArray, QByteArray> HttpSamples::endlessGzip()
{
    constexpr qsizetype gzipHead = 10;
    const QByteArray begin = packed(QByteArray(16 * 1024 * 1024, '\0'), Z_FULL_FLUSH);
    return {begin, begin.sliced(gzipHead)};
}

AllowedHosts HttpSamples::only(const FaultServer &server)
{
    return AllowedHosts({{server.url(), {}}});
}

Result<HttpAnswer> HttpSamples::outcome(QFuture<Result<HttpAnswer>> future)
{
    QEventLoop loop; // qWaitFor looks every 10 ms, which is long for what takes one
    QFutureWatcher<Result<HttpAnswer>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec();
    EXPECT_TRUE(future.isFinished());
    return future.resultCount() > 0 ? future.result() : Result<HttpAnswer>(Error{Error::Kind::Cancelled, {}, {}, {}});
}

std::optional<Error::Kind> HttpSamples::kindOf(const Result<HttpAnswer> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}
