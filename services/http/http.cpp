// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/http.h"

#include "services/http/exchange.h"
#include "services/http/requesttext.h"

using namespace Qt::StringLiterals;

using Answer = Result<HttpAnswer>;

Http::Http(const AllowedHosts &hosts, const HttpLimits &limits, const Addresses::LookUp &lookUp)
    : m_hosts(hosts)
    , m_limits(limits)
    , m_network(new ExchangeNetwork{lookUp, {}})
    , m_exchanges(new QObject)
{
    m_thread.setObjectName(u"http"_s);
    m_exchanges->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_exchanges, &QObject::deleteLater);
    m_thread.start();
}

Http::~Http()
{
    m_thread.quit();
    m_thread.wait();
}

void Http::allow(const AllowedHosts &hosts)
{
    const QMutexLocker locker(&m_lock);
    m_hosts = hosts;
}

std::optional<AllowedHost> Http::serverOf(const QUrl &url) const
{
    const QMutexLocker locker(&m_lock);
    const AllowedHost *host = m_hosts.find(url);
    return host ? std::optional(*host) : std::nullopt;
}

QFuture<Answer> Http::send(const HttpRequest &request)
{
    const auto host = serverOf(request.url);
    if (!host)
        return QtFuture::makeReadyFuture(Answer(Error{Error::Kind::HostNotAllowed, {.file = request.url.host()}, {}, {}}));
    const Result<QByteArray> text = RequestText::of(request);
    if (!text)
        return QtFuture::makeReadyFuture(Answer(text.error()));
    auto promise = std::make_shared<Exchange::Promise>();
    promise->start();
    const QFuture<Answer> answer = promise->future();
    QMetaObject::invokeMethod(
        m_exchanges,
        [this, request, text, host, promise] {
            (new Exchange(request, *text, *host, m_limits, *m_network, std::move(*promise), m_exchanges))->start();
        },
        Qt::QueuedConnection);
    return answer;
}
