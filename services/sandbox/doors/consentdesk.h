// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/doors/pagelanguage.h"
#include "services/sandbox/doors/sandboxmessage.h"

#include <QHash>

#include <functional>

/** What the user of a service is asked to consent to. */
struct ConsentQuestion
{
    QString service;
    QString application;
    QStringList wishes;
    FormText::Fields request; /**< what the application said when it sent the user */
};

/** Asks the users of a service who they are and whether they consent. Each question is asked in a session of its own, which only the
 *  browser that was asked knows. After five wrong passwords the user is locked out.
 */
class ConsentDesk
{
public:
    using Decide = std::function<SandboxAnswer(const FormText::Fields &request, bool isYes)>;

    explicit ConsentDesk(bool isLockedOut = false)
        : m_failures(isLockedOut ? mostFailures : 0)
    {
    }

    SandboxAnswer ask(const ConsentQuestion &question, const PageLanguage &language = {});
    /** The form that a page of ours has sent. */
    SandboxAnswer hear(const FormText::Fields &form, const Decide &decide, const PageLanguage &language = {});

private:
    static constexpr int mostFailures = 5;

    struct Session
    {
        ConsentQuestion question;
        bool isKnown = false; /**< the user has said who he is */
    };

    SandboxAnswer login(const QByteArray &id, Session &session, const FormText::Fields &form, const PageLanguage &language);

    QHash<QByteArray, Session> m_sessions;
    int m_failures;
};
