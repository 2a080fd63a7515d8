// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/oauth1flow.h"

#include "services/deliver.h"
#include "services/http/clock.h"
#include "services/http/httpstatus.h"
#include "services/oauth/oauth1signin.h"
#include "services/oauth/pastedanswer.h"

using namespace Qt::StringLiterals;

namespace
{
/** The token in @p answer. A service that does not know us says so by the status that elsewhere means a sign-in that is over. */
Result<OAuth1Token> tokenIn(const Result<HttpAnswer> &answer, const HttpRequest &request, const QDateTime &now,
                            Result<OAuth1Token> (*read)(const QByteArray &answer))
{
    const Result<HttpAnswer> wanted = answer.and_then([&](const HttpAnswer &whole) { return HttpStatus::wanted(request, whole, now); });
    const Result<OAuth1Token> token = wanted.and_then([read](const HttpAnswer &whole) { return read(whole.body); });
    if (token)
        return token;
    Error error = token.error();
    error.place.file = request.url.host();
    if (error.kind == Error::Kind::SignedOut || error.kind == Error::Kind::Refused)
        error.kind = Error::Kind::SignInRefused;
    return error;
}
}

OAuth1Flow::OAuth1Flow(const OAuth1Plan &plan, OAuth1Sender &sender, const Clock &clock, const LoopbackLimits &limits, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_sender(sender)
    , m_clock(clock)
    , m_listener(
          plan.callbackPath, [this](QByteArrayView query) { return judge(query); }, limits)
{
    connect(&m_listener, &LoopbackListener::expired, this, [this] { end(Error{Error::Kind::TimedOut, {}, {}, u"nobody came back"_s}); });
}

void OAuth1Flow::begin(bool isByHand)
{
    const bool canComeBack = !isByHand && bool(m_listener.listen(m_plan.port));
    const QByteArray callback = canComeBack ? m_listener.address().toEncoded() : QByteArray("oob");
    ask(m_plan.temporaryUrl,
        {.consumerKey = m_plan.consumerKey, .consumerSecret = m_plan.consumerSecret, .callback = callback},
        OAuth1SignIn::temporaryToken,
        [this](const OAuth1Token &token) {
            m_temporary = token;
            Q_EMIT pageReady(OAuth1SignIn::pageUrl(m_plan.pageUrl, token));
        });
}

Outcome OAuth1Flow::paste(const QString &text)
{
    const QByteArray query = PastedAnswer::queryIn(text, "oauth_verifier", {"oauth_token", m_temporary.token});
    if (judge(query) == CallbackVerdict::NotOurs)
        return Error{Error::Kind::NotThisSignIn, {}, {}, u"pasted"_s};
    m_listener.close();
    return std::monostate();
}

void OAuth1Flow::cancel()
{
    end(Error{Error::Kind::Cancelled, {}, {}, {}});
}

void OAuth1Flow::ask(const QUrl &url, const OAuth1Caller &caller, Read read, Then then)
{
    const HttpRequest request{.method = "POST", .url = url, .effect = Effect::Changes};
    m_asked = m_sender.send(request, caller);
    deliver(m_asked, this, [this, request, read, then = std::move(then)](const Result<HttpAnswer> &answer) {
        const Result<OAuth1Token> token = tokenIn(answer, request, m_clock.now(), read);
        if (m_isOver)
            return;
        if (token)
            then(*token);
        else
            end(token.error());
    });
}

CallbackVerdict OAuth1Flow::judge(QByteArrayView query)
{
    if (m_isOver || m_hasVerifier || m_temporary.token.isEmpty())
        return CallbackVerdict::NotOurs;
    const Result<QByteArray> verifier = OAuth1SignIn::verifierFrom(query, m_temporary);
    if (verifier) {
        exchange(*verifier);
        return CallbackVerdict::Accepted;
    }
    if (verifier.error().kind == Error::Kind::NotThisSignIn)
        return CallbackVerdict::NotOurs;
    end(verifier.error());
    return CallbackVerdict::Refused;
}

void OAuth1Flow::exchange(const QByteArray &verifier)
{
    m_hasVerifier = true;
    Q_EMIT exchanging();
    ask(m_plan.lastingUrl,
        {.consumerKey = m_plan.consumerKey, .consumerSecret = m_plan.consumerSecret, .token = m_temporary, .verifier = verifier},
        OAuth1SignIn::lastingToken,
        [this](const OAuth1Token &token) { end(token); });
}

void OAuth1Flow::end(const Result<OAuth1Token> &result)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_listener.close();
    m_asked.cancel();
    QMetaObject::invokeMethod(
        this, [this, result] { Q_EMIT done(result); }, Qt::QueuedConnection); // whoever hears it may destroy us
}
