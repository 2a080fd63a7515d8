// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/oauth/loopbacklistener.h"
#include "services/oauth/oauth1sender.h"

/** A service as far as signing in by OAuth 1.0a needs it. */
struct OAuth1Plan
{
    QUrl temporaryUrl;
    QUrl pageUrl;
    QUrl lastingUrl;
    QByteArray consumerKey;
    QByteArray consumerSecret;
    QByteArray callbackPath = "/callback";
    quint16 port = 0; /**< that of the callback which the service was told when the application was registered */
};

/** One attempt to sign in by OAuth 1.0a: a temporary token, the user's consent, the lasting token. Where the browser cannot come back,
 *  because another program uses the port or the user wants it so, the page shows a verifier for the user to paste.
 */
class OAuth1Flow : public QObject
{
    Q_OBJECT

public:
    OAuth1Flow(const OAuth1Plan &plan, OAuth1Sender &sender, const Clock &clock, const LoopbackLimits &limits = {},
               QObject *parent = nullptr);

    /** @p isByHand: the browser is not here, so the page is to show a verifier. */
    void begin(bool isByHand = false);
    /** The address that the browser ended at, or the verifier alone. Error::NotThisSignIn does not end the attempt. */
    Outcome paste(const QString &text);
    void cancel();
    bool isListening() const { return m_listener.isListening(); }

Q_SIGNALS:
    void pageReady(const QUrl &page);
    /** The user has consented, and the lasting token is asked for. */
    void exchanging();
    /** Once, and the last thing that happens. */
    void done(const Result<OAuth1Token> &result);

private:
    using Read = Result<OAuth1Token> (*)(const QByteArray &answer);
    using Then = std::function<void(const OAuth1Token &token)>;

    void ask(const QUrl &url, const OAuth1Caller &caller, Read read, Then then);
    CallbackVerdict judge(QByteArrayView query);
    void exchange(const QByteArray &verifier);
    void end(const Result<OAuth1Token> &result);

    const OAuth1Plan m_plan;
    OAuth1Sender &m_sender;
    const Clock &m_clock;
    LoopbackListener m_listener;
    OAuth1Token m_temporary;
    QFuture<Result<HttpAnswer>> m_asked;
    bool m_hasVerifier = false;
    bool m_isOver = false;
};
