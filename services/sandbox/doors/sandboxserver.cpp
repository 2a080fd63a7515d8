// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/sandboxserver.h"

#include "services/sandbox/doors/byteproxy.h"
#include "services/sandbox/doors/sandboxservices.h"

#include <QHostAddress>
#include <QHttpServer>
#include <QHttpServerResponder>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace
{
SandboxRequest requestOf(const QHttpServerRequest &request)
{
    static const QMap<QHttpServerRequest::Method, QByteArray> verbs{
        {QHttpServerRequest::Method::Get, "GET"},
        {QHttpServerRequest::Method::Post, "POST"},
        {QHttpServerRequest::Method::Put, "PUT"},
        {QHttpServerRequest::Method::Delete, "DELETE"},
        {QHttpServerRequest::Method::Head, "HEAD"},
        {QHttpServerRequest::Method::Patch, "PATCH"},
        {QHttpServerRequest::Method::Options, "OPTIONS"},
    };
    SandboxRequest ours{.method = verbs.value(request.method(), "UNKNOWN"), .url = request.url(), .body = request.body()};
    const auto headers = request.headers();
    for (const auto &[name, value] : headers)
        ours.headers.append({name, value});
    return ours;
}

void send(QHttpServerResponder &responder, const SandboxAnswer &answer)
{
    responder.writeStatusLine(QHttpServerResponder::StatusCode(answer.status));
    for (const HttpHeader &header : answer.headers)
        responder.writeHeader(header.name, header.value);
    responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    responder.writeBody(answer.body);
}
}

/** What lives on the server's thread. */
class SandboxServer::Desk : public QObject
{
public:
    Desk(const SandboxFaults &faults, Now now, const RecordedAppliances &recorded)
        : m_late(faults.late)
        , m_bytes(faults.bytes)
        , m_now(std::move(now))
        , m_services(faults, recorded)
    {
    }

    /** The port that it listens at; 0: none. */
    quint16 listen(quint16 port)
    {
        m_server = std::make_unique<QHttpServer>();
        m_server->setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
            const SandboxAnswer answer = m_services.answer(requestOf(request), m_now());
            const auto kept = std::make_shared<QHttpServerResponder>(std::move(responder));
            QTimer::singleShot(m_late, this, [kept, answer] { send(*kept, answer); });
        });
        const QHostAddress here(QHostAddress::LocalHost);
        if (!m_bytes)
            return m_server->listen(here, port);
        m_proxy = std::make_unique<ByteProxy>(*m_bytes, m_server->listen(here));
        return m_proxy->listen(here, port) ? m_proxy->serverPort() : 0;
    }

    QUrl consent(const QUrl &page) { return m_services.consent(page, m_now()); }

private:
    const std::chrono::milliseconds m_late;
    const std::optional<ByteFault> m_bytes;
    const Now m_now;
    SandboxServices m_services;
    std::unique_ptr<QHttpServer> m_server;
    std::unique_ptr<ByteProxy> m_proxy;
};

SandboxServer::SandboxServer(const SandboxFaults &faults, Now now, const RecordedAppliances &recorded)
    : m_desk(new Desk(faults, std::move(now), recorded))
{
    m_thread.setObjectName(u"sandbox"_s);
    m_desk->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread.start();
}

SandboxServer::~SandboxServer()
{
    m_thread.quit();
    m_thread.wait();
}

Outcome SandboxServer::listen(quint16 port)
{
    quint16 taken = 0;
    QMetaObject::invokeMethod(
        m_desk, [this, port, &taken] { taken = m_desk->listen(port); }, Qt::BlockingQueuedConnection);
    if (taken == 0)
        return Error{Error::Kind::PortTaken, {.found = QString::number(port)}, {}, {}};
    m_address = QUrl(u"http://127.0.0.1:%1"_s.arg(taken));
    return std::monostate();
}

QUrl SandboxServer::consent(const QUrl &page)
{
    QUrl next;
    QMetaObject::invokeMethod(
        m_desk, [this, page, &next] { next = m_desk->consent(page); }, Qt::BlockingQueuedConnection);
    return next;
}
