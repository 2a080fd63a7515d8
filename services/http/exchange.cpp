// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/exchange.h"

#include "services/http/proxychoice.h"

using namespace Qt::StringLiterals;

Exchange::Exchange(const HttpRequest &request, const QByteArray &text, const AllowedHost &host, const HttpLimits &limits, Promise promise,
                   QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_text(text)
    , m_host(host)
    , m_limits(limits)
    , m_promise(std::move(promise))
    , m_reader(limits, request.method)
{
    m_deadline.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(Error::Kind::TimedOut, u"the deadline passed"_s); });
    connect(&m_silence, &QTimer::timeout, this, [this] { fail(Error::Kind::TimedOut, u"nothing came any more"_s); });
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
    m_socket.setProxy(ProxyChoice::of(m_request.url));
    const QString host = m_request.url.host(QUrl::FullyEncoded);
    const quint16 port = quint16(AllowedHosts::portOf(m_request.url));
    if (m_request.url.scheme() == "https"_L1) {
        connect(&m_socket, &QSslSocket::encrypted, this, &Exchange::checkAndSend);
        m_socket.setSslConfiguration(TlsRules::configuration(m_host));
        m_socket.connectToHostEncrypted(host, port);
    } else {
        connect(&m_socket, &QSslSocket::connected, this, &Exchange::send);
        m_socket.connectToHost(host, port);
    }
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
    m_promise.addResult(result);
    m_promise.finish();
    m_socket.abort();
    deleteLater();
}
