// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/exchange.h"

#include "services/http/proxychoice.h"

using namespace Qt::StringLiterals;

Exchange::Exchange(const HttpRequest &request, const QByteArray &text, const AllowedHost &host, const HttpLimits &limits,
                   ExchangeNetwork &network, Promise promise, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_text(text)
    , m_host(host)
    , m_limits(limits)
    , m_network(network)
    , m_promise(std::move(promise))
    , m_reader(limits, request.method)
{
    m_deadline.setSingleShot(true);
    m_silence.setSingleShot(true);
    m_attempt.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(Error::Kind::TimedOut, u"the deadline passed"_s); });
    connect(&m_silence, &QTimer::timeout, this, [this] { fail(Error::Kind::TimedOut, u"nothing came any more"_s); });
    connect(&m_attempt, &QTimer::timeout, this, &Exchange::tryNext);
    connect(&m_asker, &QFutureWatcherBase::canceled, this, [this] { fail(Error::Kind::Cancelled, u"nobody waits any more"_s); });
    m_asker.setFuture(m_promise.future());
    watchSocket();
}

Exchange::~Exchange()
{
    m_socket.disconnect(this); // it has its last word after the timers are gone
}

void Exchange::watchSocket()
{
    const auto goOn = [this] { m_silence.start(); };
    connect(&m_socket, &QSslSocket::connected, this, [this] {
        m_connected = true;
        m_attempt.stop();
        if (m_request.url.scheme() != "https"_L1)
            send();
    });
    connect(&m_socket, &QSslSocket::encrypted, this, &Exchange::checkAndSend);
    connect(&m_socket, &QSslSocket::bytesWritten, this, goOn);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, goOn);
    connect(&m_socket, &QSslSocket::readyRead, this, &Exchange::read);
    connect(&m_socket, &QSslSocket::errorOccurred, this, qOverload<QAbstractSocket::SocketError>(&Exchange::fail));
    connect(&m_socket, &QSslSocket::disconnected, this, [this] { fail(QAbstractSocket::RemoteHostClosedError); });
}

void Exchange::start()
{
    m_deadline.start(m_request.deadline);
    m_silence.start(m_limits.silence);
    const QString host = m_request.url.host(QUrl::FullyEncoded);
    m_socket.setProxy(ProxyChoice::of(m_request.url));
    if (m_socket.proxy().type() != QNetworkProxy::NoProxy) {
        m_left = {host};
        return tryNext();
    }
    m_network.lookUp(host, this, [this](const QList<QHostAddress> &addresses) {
        if (addresses.isEmpty())
            return fail(Error::Kind::Offline, u"nobody knows where it is"_s);
        for (const QHostAddress &address : Addresses::byTurns(addresses))
            m_left.append(address.toString());
        tryNext();
    });
}

void Exchange::tryNext()
{
    if (m_finished)
        return;
    m_startsAnew = true; // what the socket says of the attempt before is no matter any more
    m_socket.abort();
    m_startsAnew = false;
    m_address = m_left.takeFirst();
    if (m_left.isEmpty() || m_connected)
        m_attempt.stop();
    else
        m_attempt.start(m_limits.connecting);
    const quint16 port = quint16(AllowedHosts::portOf(m_request.url));
    if (m_request.url.scheme() != "https"_L1)
        return m_socket.connectToHost(m_address, port);
    const QString host = m_request.url.host(QUrl::FullyEncoded);
    m_asksStatus = !m_network.withoutStatus.contains(host);
    m_socket.setSslConfiguration(TlsRules::configuration(m_host, m_asksStatus));
    m_socket.connectToHostEncrypted(m_address, port, host);
}

/** Whether @p error leaves another attempt: at another address, or without asking for the status of the certificate. */
bool Exchange::startsAnew(QAbstractSocket::SocketError error)
{
    const bool hasNext = !m_connected && !m_left.isEmpty();
    const bool isWithoutStatus
        = m_asksStatus && error == QAbstractSocket::SslHandshakeFailedError && TlsRules::isWithoutStatus(m_socket.sslHandshakeErrors());
    if (m_startsAnew || m_finished || !(hasNext || isWithoutStatus))
        return m_startsAnew;
    if (isWithoutStatus) {
        m_network.withoutStatus.insert(m_request.url.host(QUrl::FullyEncoded));
        m_left.prepend(m_address);
    }
    m_startsAnew = true;
    m_attempt.stop();
    QMetaObject::invokeMethod(this, &Exchange::tryNext, Qt::QueuedConnection);
    return true;
}

void Exchange::checkAndSend()
{
    const QString fault = TlsRules::faultOf(m_socket.peerCertificate(), m_request.url.host(QUrl::FullyEncoded));
    if (fault.isEmpty())
        send();
    else
        fail(Error::Kind::BadCertificate, fault);
}

void Exchange::send()
{
    if (m_finished)
        return;
    m_sent = true;
    m_silence.start();
    m_socket.write(m_text);
}

void Exchange::read()
{
    if (m_finished)
        return;
    m_silence.start();
    switch (m_reader.add(m_socket.readAll())) {
    case AnswerReader::State::Going:
        break;
    case AnswerReader::State::Whole:
        finish(m_reader.answer());
        break;
    case AnswerReader::State::Bad:
        fail(Error::Kind::BadAnswer, m_reader.fault());
        break;
    }
}

void Exchange::fail(QAbstractSocket::SocketError error)
{
    if (startsAnew(error))
        return;
    if (error == QAbstractSocket::RemoteHostClosedError) {
        read(); // what came before
        if (!m_finished && m_reader.close() == AnswerReader::State::Whole)
            return finish(m_reader.answer());
    }
    fail(error == QAbstractSocket::SslHandshakeFailedError ? Error::Kind::BadCertificate : Error::Kind::Offline, m_socket.errorString());
}

void Exchange::fail(Error::Kind kind, const QString &detail)
{
    const bool isUnknown = m_sent && m_request.effect == Effect::Changes;
    finish(Error{isUnknown ? Error::Kind::OutcomeUnknown : kind, {.file = m_request.url.host()}, {}, detail});
}

void Exchange::finish(const Result<HttpAnswer> &result)
{
    if (m_finished)
        return;
    m_finished = true;
    m_deadline.stop();
    m_silence.stop();
    m_attempt.stop();
    m_promise.addResult(result);
    m_promise.finish();
    m_socket.abort();
    deleteLater();
}
