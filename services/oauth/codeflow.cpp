// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/codeflow.h"

#include "services/http/clock.h"
#include "services/http/oncereply.h"
#include "services/oauth/browserreply.h"
#include "services/oauth/pastedanswer.h"

#include <QOAuth2AuthorizationCodeFlow>

using namespace Qt::StringLiterals;

namespace
{
/** Why no answer came, as Http has told it. */
Error faultOf(const QNetworkReply &reply)
{
    const QVariant kind = reply.attribute(OnceReply::kindAttribute);
    return {kind.isValid() ? Error::Kind(kind.toInt()) : Error::Kind::Cancelled, {.file = reply.url().host()}, {}, reply.errorString()};
}
}

CodeFlow::CodeFlow(const CodeFlowPlan &plan, Http &http, const Clock &clock, const LoopbackLimits &limits, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_clock(clock)
    , m_attempt{.config = plan.page}
    , m_listener(
          plan.callbackPath, [this](QByteArrayView query) { return judge(query); }, limits)
    , m_network(http)
    , m_reply(std::make_unique<BrowserReply>([this](QNetworkReply &reply) { read(reply); }))
    , m_steps(std::make_unique<QOAuth2AuthorizationCodeFlow>(&m_network))
{
    m_steps->setReplyHandler(m_reply.get());
    m_steps->setAuthorizationUrl(plan.page.authorizeUrl);
    m_steps->setAccessTokenUrl(plan.tokenUrl);
    m_steps->setClientIdentifier(QString::fromLatin1(plan.page.clientId));
    m_steps->setState(QString::fromLatin1(Pkce::randomText())); // of its own, for it writes its state into logs
    m_steps->setModifyParametersFunction([this](QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> *parameters) {
        if (stage == QAbstractOAuth::Stage::RequestingAccessToken)
            *parameters = tokenParameters();
    });
    connect(m_steps.get(), &QAbstractOAuth::authorizeWithBrowser, this, [this] { Q_EMIT pageReady(*m_attempt.pageUrl()); });
    connect(&m_listener, &LoopbackListener::expired, this, [this] { end(Error{Error::Kind::TimedOut, {}, {}, u"nobody came back"_s}); });
}

CodeFlow::~CodeFlow() = default;

void CodeFlow::begin()
{
    if (const Outcome outcome = m_listener.listen(m_plan.port); !outcome)
        return end(outcome.error());
    m_attempt.redirectUrl = m_listener.address();
    m_reply->setAddress(m_attempt.redirectUrl);
    if (const Result<QUrl> page = m_attempt.pageUrl(); !page)
        return end(page.error());
    m_steps->grant();
}

Outcome CodeFlow::paste(const QString &text)
{
    const Result<QByteArray> code = m_attempt.codeFrom(PastedAnswer::queryIn(text, "code", {"state", m_attempt.state}));
    if (m_isOver || !m_code.isEmpty() || (!code && code.error().kind == Error::Kind::NotThisSignIn))
        return Error{Error::Kind::NotThisSignIn, {}, {}, u"pasted"_s};
    m_listener.close();
    if (code)
        exchange(*code);
    else
        end(code.error());
    return std::monostate();
}

void CodeFlow::cancel()
{
    end(Error{Error::Kind::Cancelled, {}, {}, {}});
}

CallbackVerdict CodeFlow::judge(QByteArrayView query)
{
    const Result<QByteArray> code = m_attempt.codeFrom(query);
    if (code) {
        exchange(*code);
        return CallbackVerdict::Accepted;
    }
    if (code.error().kind == Error::Kind::NotThisSignIn)
        return CallbackVerdict::NotOurs;
    end(code.error());
    return CallbackVerdict::Refused;
}

void CodeFlow::exchange(const QByteArray &code)
{
    m_code = code;
    Q_EMIT exchanging();
    if (m_isOver) // whoever heard it has cancelled
        return;
    Q_EMIT m_reply->callbackReceived({{u"code"_s, QString::fromUtf8(code)}, {u"state"_s, m_steps->state()}});
}

/** Qt writes some of them as they are: each is escaped here, once. */
QMultiMap<QString, QVariant> CodeFlow::tokenParameters() const
{
    FormText::Pairs pairs{{"grant_type", "authorization_code"},
                          {"client_id", m_plan.page.clientId},
                          {"code", m_code},
                          {"code_verifier", m_attempt.verifier},
                          {"redirect_uri", m_attempt.redirectUrl.toEncoded()}};
    if (!m_plan.clientSecret.isEmpty())
        pairs.append({"client_secret", m_plan.clientSecret});
    if (m_plan.tokenExtras)
        pairs.append(m_plan.tokenExtras(m_code));
    QMultiMap<QString, QVariant> parameters;
    for (const auto &[name, value] : std::as_const(pairs))
        parameters.insert(QString::fromLatin1(name), QString::fromLatin1(value.toPercentEncoding()));
    return parameters;
}

void CodeFlow::read(QNetworkReply &reply)
{
    const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (!status.isValid())
        return end(faultOf(reply));
    const QByteArray body = reply.readAll();
    const Result<Tokens> tokens = TokenAnswer::read(status.toInt(), body, {}, m_clock.now());
    if (tokens)
        return end(CodeGrant{*tokens, m_code});
    end(TokenAnswer::refusal(status.toInt(), body, {m_plan.clientSecret, m_code, m_attempt.verifier}, reply.url().host()));
}

void CodeFlow::end(const Result<CodeGrant> &result)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_listener.close();
    const auto replies = m_network.findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : replies)
        reply->abort();
    QMetaObject::invokeMethod(
        this, [this, result] { Q_EMIT done(result); }, Qt::QueuedConnection); // whoever hears it may destroy us
}
