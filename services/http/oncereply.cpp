// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/oncereply.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace
{
QNetworkReply::NetworkError errorOf(int status)
{
    switch (status) {
    case 401:
        return QNetworkReply::AuthenticationRequiredError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 404:
        return QNetworkReply::ContentNotFoundError;
    case 503:
        return QNetworkReply::ServiceUnavailableError;
    default:
        break;
    }
    if (status >= 500)
        return QNetworkReply::InternalServerError;
    return status >= 400 ? QNetworkReply::ProtocolInvalidOperationError : QNetworkReply::NoError;
}

QNetworkReply::NetworkError errorOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
        return QNetworkReply::ConnectionRefusedError;
    case Error::Kind::TimedOut:
        return QNetworkReply::TimeoutError;
    case Error::Kind::BadCertificate:
        return QNetworkReply::SslHandshakeFailedError;
    case Error::Kind::HostNotAllowed:
        return QNetworkReply::ContentAccessDenied;
    case Error::Kind::OutcomeUnknown:
        return QNetworkReply::RemoteHostClosedError;
    case Error::Kind::Cancelled:
        return QNetworkReply::OperationCanceledError;
    default:
        return QNetworkReply::ProtocolFailure;
    }
}
}

OnceReply::OnceReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, const QFuture<Result<HttpAnswer>> &answer,
                     QObject *parent)
    : QNetworkReply(parent)
{
    setOperation(operation);
    setRequest(request);
    setUrl(request.url());
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &OnceReply::take);
    m_watcher.setFuture(answer);
}

void OnceReply::abort()
{
    if (isFinished())
        return;
    m_watcher.future().cancel();
    end(OperationCanceledError, u"cancelled"_s);
}

qint64 OnceReply::bytesAvailable() const
{
    return m_body.size() - m_read;
}

qint64 OnceReply::readData(char *data, qint64 most)
{
    const qint64 size = std::min<qint64>(most, m_body.size() - m_read);
    if (size == 0)
        return isFinished() ? -1 : 0;
    std::memcpy(data, m_body.constData() + m_read, std::size_t(size));
    m_read += qsizetype(size);
    return size;
}

void OnceReply::take()
{
    if (isFinished())
        return;
    if (m_watcher.future().resultCount() == 0)
        return end(OperationCanceledError, u"cancelled"_s);
    const Result<HttpAnswer> answer = m_watcher.result();
    if (answer)
        return takeAnswer(*answer);
    setAttribute(kindAttribute, int(answer.error().kind));
    end(errorOf(answer.error().kind), answer.error().detail);
}

void OnceReply::takeAnswer(const HttpAnswer &answer)
{
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, answer.status);
    for (const HttpHeader &header : answer.headers)
        setRawHeader(header.name, header.value);
    m_body = answer.body;
    Q_EMIT metaDataChanged();
    if (!m_body.isEmpty())
        Q_EMIT readyRead();
    const NetworkError error = errorOf(answer.status);
    end(error, error == NoError ? QString() : u"answered with status %1"_s.arg(answer.status));
}

void OnceReply::end(NetworkError error, const QString &text)
{
    setFinished(true);
    if (error != NoError) {
        setError(error, text);
        Q_EMIT errorOccurred(error);
    }
    Q_EMIT finished();
}
