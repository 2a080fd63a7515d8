// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/nonetwork.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQmlNetworkAccessManagerFactory>

using namespace Qt::StringLiterals;

namespace
{
/** An answer that is no answer. */
class Refusal : public QNetworkReply
{
public:
    Refusal(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QObject *parent)
        : QNetworkReply(parent)
    {
        setOperation(operation);
        setRequest(request);
        setUrl(request.url());
        setError(ContentAccessDenied, u"The window has no network."_s);
        setFinished(true);
        open(ReadOnly);
        QMetaObject::invokeMethod(this, &QNetworkReply::finished, Qt::QueuedConnection);
    }

    void abort() override { }

private:
    qint64 readData(char *, qint64) override { return -1; }
};

class Refuser : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;

private:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *) override
    {
        return new Refusal(operation, request, this);
    }
};

class RefuserFactory : public QQmlNetworkAccessManagerFactory
{
    QNetworkAccessManager *create(QObject *parent) override { return new Refuser(parent); }
};
}

QQmlNetworkAccessManagerFactory *NoNetwork::factory()
{
    static RefuserFactory factory;
    return &factory;
}
