// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/formfiller.h"

#include <gtest/gtest.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
QNetworkRequest requestTo(const QUrl &page)
{
    QNetworkRequest request(page);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    return request;
}

std::unique_ptr<QNetworkReply> finished(QNetworkReply *reply)
{
    EXPECT_TRUE(QTest::qWaitFor([reply] { return reply->isFinished(); }, 30'000));
    return std::unique_ptr<QNetworkReply>(reply);
}
}

std::unique_ptr<QNetworkReply> FormFiller::open(const QUrl &page)
{
    return finished(m_network.get(requestTo(page)));
}

std::unique_ptr<QNetworkReply> FormFiller::send(const QUrl &page, const QByteArray &form)
{
    QNetworkRequest request = requestTo(page);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    return finished(m_network.post(request, form));
}

std::unique_ptr<QNetworkReply> FormFiller::decide(const QUrl &page, const QByteArray &decision)
{
    const QByteArray shown = open(page)->readAll();
    const QByteArray mark = "name=\"session\" value=\"";
    const qsizetype begin = shown.indexOf(mark) + mark.size();
    const QByteArray session = "session=" + shown.mid(begin, shown.indexOf('"', begin) - begin);
    send(page, session + "&email=anna%40casa.example&password=sole");
    auto answer = send(page, session + "&decision=" + decision);
    const QUrl next = answer->header(QNetworkRequest::LocationHeader).toUrl();
    return next.isEmpty() ? std::move(answer) : open(next);
}
