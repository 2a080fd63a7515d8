// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/consentdesk.h"

#include "tests/services/sandbox/doors/doorcalls.h"

#include <gtest/gtest.h>

using namespace DoorCalls;
using namespace Qt::StringLiterals;

namespace
{
const ConsentQuestion question{u"Tesla <b>"_s, u"<i>App</i>"_s, {u"see \"everything\""_s}, {{"state", "s"}}};

SandboxAnswer decided(const FormText::Fields &request, bool isYes)
{
    return SandboxAnswer::text(request.value("state") + (isYes ? " yes" : " no"));
}

FormText::Fields login(const QByteArray &session, const QByteArray &password = "sole")
{
    return {{"session", session}, {"email", "anna@casa.example"}, {"password", password}};
}
}

TEST(ConsentDeskTest, asksWhoTheUserIsAndWhetherHeConsents)
{
    for (const auto &[decision, said] : {std::pair<QByteArray, QByteArray>{"yes", "s yes"}, {"no", "s no"}}) {
        ConsentDesk desk;
        const SandboxAnswer page = desk.ask(question);
        const QByteArray session = sessionOf(page);
        EXPECT_TRUE(page.body.contains("type=\"password\""));

        const SandboxAnswer consent = desk.hear(login(session), decided);

        EXPECT_TRUE(consent.body.contains("see &quot;everything&quot;"));
        EXPECT_EQ(desk.hear({{"session", session}, {"decision", decision}}, decided).body, said);
        EXPECT_EQ(desk.hear({{"session", session}, {"decision", decision}}, decided).status, 400);
    }
}

TEST(ConsentDeskTest, nobodyConsentsBeforeHeIsKnown)
{
    ConsentDesk desk;
    const QByteArray session = sessionOf(desk.ask(question));

    EXPECT_EQ(desk.hear({{"session", session}, {"decision", "yes"}}, decided).status, 401);
    EXPECT_EQ(desk.hear({{"session", "guessed"}, {"decision", "yes"}}, decided).status, 400);
}

TEST(ConsentDeskTest, wrongPasswordsLockTheUserOut)
{
    ConsentDesk desk;
    const QByteArray session = sessionOf(desk.ask(question));
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(desk.hear(login(session, "other"), decided).status, 401);

    EXPECT_EQ(desk.hear(login(session, "other"), decided).status, 423);
    EXPECT_EQ(desk.hear(login(session), decided).status, 423);
    ConsentDesk locked(true);
    EXPECT_EQ(locked.hear(login(sessionOf(locked.ask(question))), decided).status, 423);
}

TEST(ConsentDeskTest, itsPagesSayEverythingAsPlainText)
{
    ConsentDesk desk;
    const SandboxAnswer page = desk.ask(question);
    const SandboxAnswer consent = desk.hear(login(sessionOf(page)), decided);

    for (const QByteArray &html : {page.body, consent.body}) {
        EXPECT_TRUE(html.contains("Wattglass sandbox, in the place of Tesla &lt;b&gt;"));
        EXPECT_TRUE(html.contains("<html lang=\"en\">"));
        EXPECT_TRUE(html.contains("<main>"));
        EXPECT_FALSE(html.contains("<b>"));
        EXPECT_FALSE(html.contains("<i>"));
        EXPECT_FALSE(html.contains("<script"));
    }
    EXPECT_EQ(page.body.count("<label>"), 2);
}

TEST(ConsentDeskTest, itsPagesAreInTheLanguageOfTheBrowser)
{
    ConsentDesk desk;
    const auto italian = PageLanguage::in("it-IT,it;q=0.9,en;q=0.8");
    const SandboxAnswer page = desk.ask(question, italian);
    const SandboxAnswer wrong = desk.hear(login(sessionOf(page), "other"), decided, italian);
    const SandboxAnswer consent = desk.hear(login(sessionOf(page)), decided, italian);

    for (const QByteArray &html : {page.body, wrong.body, consent.body})
        EXPECT_TRUE(html.contains("<html lang=\"it\">")) << html.constData();
    EXPECT_TRUE(page.body.contains("Accedi"));
    EXPECT_TRUE(consent.body.contains("Consenti"));
    EXPECT_TRUE(desk.ask(question, PageLanguage::in("de")).body.contains("Sign in"));
}
