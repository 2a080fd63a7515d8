// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/http/oncemanager.h"
#include "services/oauth/authorization.h"
#include "services/oauth/loopbacklistener.h"
#include "services/oauth/tokenanswer.h"

#include <memory>

class BrowserReply;
class Clock;
class QOAuth2AuthorizationCodeFlow;

/** A service as far as signing in by OAuth 2 needs it. */
struct CodeFlowPlan
{
    OAuthConfig page;
    QUrl tokenUrl;
    QByteArray clientSecret; /**< empty where the application has none */
    QByteArray callbackPath = "/callback";
    quint16 port = 0; /**< 0: any */
    std::function<FormText::Pairs(const QByteArray &code)> tokenExtras; /**< what else the token address wants to be told */
};

/** What a sign-in by OAuth 2 has given. */
struct CodeGrant
{
    Tokens tokens;
    QByteArray code; /**< used up; some services say in it where the account is kept */
};

/** One attempt to sign in by OAuth 2 with a code and PKCE. The steps are those of Qt's flow; what it does carelessly is done here: who
 *  may answer, what is random, how it is written, what an answer is worth, and that it ends.
 */
class CodeFlow : public QObject
{
    Q_OBJECT

public:
    /** @p http and @p clock outlive it. */
    CodeFlow(const CodeFlowPlan &plan, Http &http, const Clock &clock, const LoopbackLimits &limits = {}, QObject *parent = nullptr);
    ~CodeFlow() override;

    /** Listens, and tells the page. */
    void begin();
    /** The address that the browser ended at, or the code alone. Error::NotThisSignIn does not end the attempt. */
    Outcome paste(const QString &text);
    void cancel();
    bool isListening() const { return m_listener.isListening(); }

Q_SIGNALS:
    void pageReady(const QUrl &page);
    /** The browser came back, and the tokens are asked for. */
    void exchanging();
    /** Once, and the last thing that happens. Error::TimedOut when the user did not come back. */
    void done(const Result<CodeGrant> &result);

private:
    CallbackVerdict judge(QByteArrayView query);
    void exchange(const QByteArray &code);
    QMultiMap<QString, QVariant> tokenParameters() const;
    void read(QNetworkReply &reply);
    void end(const Result<CodeGrant> &result);

    const CodeFlowPlan m_plan;
    const Clock &m_clock;
    Authorization m_attempt;
    LoopbackListener m_listener;
    OnceManager m_network;
    std::unique_ptr<BrowserReply> m_reply;
    std::unique_ptr<QOAuth2AuthorizationCodeFlow> m_steps;
    QByteArray m_code;
    bool m_isOver = false;
};
