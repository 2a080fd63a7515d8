// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/http/http.h"
#include "services/oauth/formtext.h"
#include "services/providers/providers.h"
#include "services/providers/serviceways.h"
#include "tests/services/http/fakeclock.h"
#include "tests/services/http/scriptedserver.h"
#include "tests/services/oauth/plainclient.h"

#include <QTest>

/** One sign-in to a provider whose every host is a scripted server, and a browser. */
struct SignInBench
{
    explicit SignInBench(const QString &provider)
        : facts(Providers::read({})->at(server.url()).find(provider)->facts)
        , http(AllowedHosts({{server.url(), {}}}))
    {
    }

    void begin(const Credentials &credentials)
    {
        signIn = AllServiceWays::of(facts.id).signIn(facts, credentials, {http, clock});
        QObject::connect(signIn.get(), &SignIn::stepBegun, signIn.get(), [this](SignIn::Step step) {
            steps.append(step);
            if (onStep)
                onStep(step);
        });
        QObject::connect(signIn.get(), &SignIn::pageReady, signIn.get(), [this](const QUrl &url) {
            page = url;
            if (browser)
                browser(url);
        });
        QObject::connect(signIn.get(), &SignIn::done, signIn.get(), [this](const Result<SignedIn> &result) { results.append(result); });
        signIn->begin();
    }
    Result<SignedIn> end()
    {
        const bool ended = QTest::qWaitFor(
            [this] {
                clock.wakeNext(clock.now().addSecs(60));
                return !results.isEmpty();
            },
            20'000);
        return ended ? results.constFirst() : Result<SignedIn>(Error{Error::Kind::TimedOut, {}, {}, {}});
    }
    Result<SignedIn> run(const Credentials &credentials)
    {
        begin(credentials);
        return end();
    }
    /** What the page was told under @p name. */
    QByteArray told(const QByteArray &name) const { return FormText::fields(page.query(QUrl::FullyEncoded).toLatin1())->value(name); }
    void comeBack(const QByteArray &query) const { PlainClient::get(QUrl::fromEncoded(told("redirect_uri") + '?' + query)); }
    /** The form in @p request. */
    static FormText::Fields form(const QByteArray &request)
    {
        return FormText::fields(request.mid(request.indexOf("\r\n\r\n") + 4)).value_or(FormText::Fields());
    }

    ScriptedServer server;
    FakeClock clock;
    ProviderFacts facts;
    Http http;
    std::unique_ptr<SignIn> signIn;
    std::function<void(const QUrl &page)> browser;
    std::function<void(SignIn::Step step)> onStep;
    QList<SignIn::Step> steps;
    QUrl page;
    QList<Result<SignedIn>> results;
};
