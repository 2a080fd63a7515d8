// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/oncemanager.h"

#include "services/http/http.h"
#include "services/http/oncereply.h"

namespace
{
QByteArray verbOf(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    switch (operation) {
    case QNetworkAccessManager::HeadOperation:
        return "HEAD";
    case QNetworkAccessManager::GetOperation:
        return "GET";
    case QNetworkAccessManager::PutOperation:
        return "PUT";
    case QNetworkAccessManager::PostOperation:
        return "POST";
    case QNetworkAccessManager::DeleteOperation:
        return "DELETE";
    case QNetworkAccessManager::CustomOperation:
    case QNetworkAccessManager::UnknownOperation:
        break;
    }
    return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
}

HttpRequest requestOf(const QByteArray &verb, const QNetworkRequest &request, QIODevice *body)
{
    HttpRequest ours{.method = verb, .url = request.url()};
    const QList<QByteArray> names = request.rawHeaderList();
    for (const QByteArray &name : names)
        ours.headers.append({name, request.rawHeader(name)});
    erase_if(ours.headers, [](const HttpHeader &header) { return header.name.compare("Content-Length", Qt::CaseInsensitive) == 0; });
    if (body)
        ours.body = body->readAll();
    ours.effect = verb == "GET" || verb == "HEAD" ? Effect::Reads : Effect::Changes;
    if (request.transferTimeout() > 0)
        ours.deadline = std::chrono::milliseconds(request.transferTimeout());
    return ours;
}
}

OnceManager::OnceManager(Http &http, QObject *parent)
    : QNetworkAccessManager(parent)
    , m_http(http)
{
}

QNetworkReply *OnceManager::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    const QByteArray verb = verbOf(operation, request);
    return new OnceReply(operation, request, m_http.send(requestOf(verb, request, body)), this);
}
