// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/consentdesk.h"

#include "services/oauth/constanttime.h"
#include "services/oauth/pkce.h"
#include "services/sandbox/doors/demoaccess.h"
#include "services/sandbox/doors/sandboxpage.h"

SandboxAnswer ConsentDesk::ask(const ConsentQuestion &question, const PageLanguage &language)
{
    const QByteArray id = Pkce::randomText();
    m_sessions.insert(id, {question});
    return SandboxAnswer::page(SandboxPage::login(language, question.service, QString::fromLatin1(id)));
}

SandboxAnswer ConsentDesk::hear(const FormText::Fields &form, const Decide &decide, const PageLanguage &language)
{
    const QByteArray id = form.value("session");
    const auto session = m_sessions.find(id);
    if (session == m_sessions.end())
        return SandboxAnswer::page(SandboxPage::notice(language,
                                                       {},
                                                       language.translate("ConsentDesk", "This page is too old"),
                                                       language.translate("ConsentDesk", "Begin anew in Wattglass.")),
                                   400);
    if (!session->isKnown)
        return login(id, *session, form, language);
    const QByteArray decision = form.value("decision");
    if (decision != "yes" && decision != "no")
        return SandboxAnswer::page(SandboxPage::consent(
            language, session->question.service, QString::fromLatin1(id), session->question.application, session->question.wishes));
    const FormText::Fields request = session->question.request;
    m_sessions.erase(session);
    return decide(request, decision == "yes");
}

SandboxAnswer ConsentDesk::login(const QByteArray &id, Session &session, const FormText::Fields &form, const PageLanguage &language)
{
    const ConsentQuestion &question = session.question;
    const QString text = QString::fromLatin1(id);
    const bool isRight = form.value("email") == DemoAccess::user && ConstantTime::areEqual(form.value("password"), DemoAccess::password);
    if (m_failures < mostFailures && !isRight)
        ++m_failures;
    if (m_failures >= mostFailures)
        return SandboxAnswer::page(SandboxPage::notice(language,
                                                       question.service,
                                                       language.translate("ConsentDesk", "You are locked out"),
                                                       language.translate("ConsentDesk", "Too many wrong passwords; try again later.")),
                                   423);
    if (!isRight)
        return SandboxAnswer::page(
            SandboxPage::login(language, question.service, text, language.translate("ConsentDesk", "Address or password are wrong.")), 401);
    m_failures = 0;
    session.isKnown = true;
    return SandboxAnswer::page(SandboxPage::consent(language, question.service, text, question.application, question.wishes));
}
