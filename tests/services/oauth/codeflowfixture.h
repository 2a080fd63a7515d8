// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/http/http.h"
#include "services/oauth/codeflow.h"
#include "tests/services/http/fakeclock.h"
#include "tests/services/http/httpsamples.h"
#include "tests/services/oauth/plainclient.h"

#include <gtest/gtest.h>

#include <QTest>

/** A sign-in, the service whose token address it asks, and the user's browser. */
class CodeFlowFixture : public testing::Test
{
protected:
    static inline const QByteArray tokens = R"({"access_token":"at-1","refresh_token":"rt+1/2=","expires_in":28800,"token_type":"Bearer"})";

    void begin(const std::function<void(CodeFlowPlan &plan)> &change = {}, const LoopbackLimits &limits = {})
    {
        CodeFlowPlan plan{
            .page
            = {.authorizeUrl = QUrl(QStringLiteral("https://auth.example/authorize")), .clientId = "c/i+d", .scope = "openid offline"},
            .tokenUrl = m_service.url(QStringLiteral("/token"))};
        if (change)
            change(plan);
        m_flow = std::make_unique<CodeFlow>(plan, m_http, m_clock, limits);
        QObject::connect(m_flow.get(), &CodeFlow::pageReady, [this](const QUrl &page) { m_page = page; });
        QObject::connect(m_flow.get(), &CodeFlow::done, [this](const Result<CodeGrant> &result) { m_results.append(result); });
        m_flow->begin();
    }
    /** What the page was told under @p name. */
    QByteArray told(const QByteArray &name) const { return FormText::fields(m_page.query(QUrl::FullyEncoded).toLatin1())->value(name); }
    QUrl callback(const QByteArray &query) const { return QUrl::fromEncoded(told("redirect_uri") + '?' + query, QUrl::StrictMode); }
    QUrl rightCallback(const QByteArray &code = "NA_4%2F0Ab%2Bc%3D") const { return callback("code=" + code + "&state=" + told("state")); }
    /** The form that the token address was sent. */
    FormText::Fields form() const
    {
        const QByteArray request = m_service.requests().value(0);
        return FormText::fields(request.mid(request.indexOf("\r\n\r\n") + 4)).value_or(FormText::Fields());
    }
    bool isDone()
    {
        return QTest::qWaitFor([this] { return !m_results.isEmpty(); }, 20'000);
    }
    Error::Kind failure() const { return m_results.value(0, Error{}).error().kind; }

    FaultServer m_service{{.answer = HttpSamples::answer(tokens)}};
    Http m_http{HttpSamples::only(m_service)};
    FakeClock m_clock;
    std::unique_ptr<CodeFlow> m_flow;
    QUrl m_page;
    QList<Result<CodeGrant>> m_results;
};
