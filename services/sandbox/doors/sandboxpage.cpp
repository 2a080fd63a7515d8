// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/doors/sandboxpage.h"

#include "services/oauth/plainpage.h"

using namespace Qt::StringLiterals;

namespace
{
constexpr auto style = R"(:root { --line: #8D98A5; --accent: #0B63B0; --on: #FFFFFF; --danger: #B3261E; }
@media (prefers-color-scheme: dark) {
    :root { --line: #6C7885; --accent: #5AA9F0; --on: #0F1317; --danger: #F2887F; }
}
main { width: min(26rem, calc(100vw - 32px)); }
.sandbox { margin: 0 0 16px; color: var(--soft); font-size: 13px; line-height: 20px; }
p, ul { margin: 0 0 16px; }
ul { padding-left: 20px; }
label { display: block; margin: 0 0 16px; }
input { box-sizing: border-box; width: 100%; height: 40px; margin-top: 4px; padding: 0 12px; font: inherit; color: inherit;
    background: var(--paper); border: 1px solid var(--line); border-radius: 8px; }
.buttons { display: flex; gap: 8px; }
button { flex: 1; min-height: 40px; font: inherit; border: 1px solid var(--accent); border-radius: 8px; background: var(--card);
    color: var(--accent); }
button.yes { background: var(--accent); color: var(--on); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.trouble { color: var(--danger); }
.code { padding: 12px; font-family: monospace; background: var(--paper); border-radius: 8px; overflow-wrap: anywhere; }
)"_L1;

QString whole(const PageLanguage &language, const QString &service, const QString &title, const QString &content)
{
    const QString mark = language.translate("SandboxPage", "Wattglass sandbox, in the place of %1").arg(service);
    const QString head = u"<p class=\"sandbox\">%1</p>\n<h1>%2</h1>\n"_s.arg(mark.toHtmlEscaped(), title.toHtmlEscaped());
    return PlainPage::html(title, head + content + u'\n', style, language.code());
}

QString paragraph(const QString &text, const QString &kind = {})
{
    return u"<p class=\"%1\">%2</p>\n"_s.arg(kind, text.toHtmlEscaped());
}

QString field(const QString &label, const QString &name, const QString &type, const QString &complete)
{
    return u"<label>%1<input name=\"%2\" type=\"%3\" autocomplete=\"%4\" required></label>\n"_s.arg(
        label.toHtmlEscaped(), name, type, complete);
}

QString button(const QString &label, const QString &name, const QString &value, const QString &kind = {})
{
    return u"<button class=\"%4\" name=\"%2\" value=\"%3\">%1</button>\n"_s.arg(label.toHtmlEscaped(), name, value, kind);
}

QString form(const QString &session, const QString &content)
{
    return u"<form method=\"post\">\n<input type=\"hidden\" name=\"session\" value=\"%1\">\n%2</form>"_s.arg(session.toHtmlEscaped(),
                                                                                                             content);
}
}

QString SandboxPage::login(const PageLanguage &language, const QString &service, const QString &session, const QString &trouble)
{
    const QString fields = field(language.translate("SandboxPage", "E-mail address"), u"email"_s, u"email"_s, u"username"_s)
        + field(language.translate("SandboxPage", "Password"), u"password"_s, u"password"_s, u"current-password"_s);
    const QString said = trouble.isEmpty() ? QString() : u"<p class=\"trouble\" role=\"alert\">%1</p>\n"_s.arg(trouble.toHtmlEscaped());
    return whole(language,
                 service,
                 language.translate("SandboxPage", "Sign in"),
                 said + paragraph(language.translate("SandboxPage", "The demo user is anna@casa.example, the password is sole."))
                     + form(session,
                            fields + u"<div class=\"buttons\">"_s
                                + button(language.translate("SandboxPage", "Sign in"), u"step"_s, u"login"_s, u"yes"_s) + u"</div>"_s));
}

QString SandboxPage::consent(const PageLanguage &language, const QString &service, const QString &session, const QString &application,
                             const QStringList &wishes)
{
    QString list;
    for (const QString &wish : wishes)
        list += u"<li>%1</li>\n"_s.arg(wish.toHtmlEscaped());
    return whole(language,
                 service,
                 language.translate("SandboxPage", "Allow access?"),
                 paragraph(language.translate("SandboxPage", "%1 wants to:").arg(application)) + u"<ul>\n"_s + list + u"</ul>\n"_s
                     + form(session,
                            u"<div class=\"buttons\">"_s + button(language.translate("SandboxPage", "Refuse"), u"decision"_s, u"no"_s)
                                + button(language.translate("SandboxPage", "Allow"), u"decision"_s, u"yes"_s, u"yes"_s) + u"</div>"_s));
}

QString SandboxPage::notice(const PageLanguage &language, const QString &service, const QString &title, const QString &sentence)
{
    return whole(language, service, title, paragraph(sentence));
}

QString SandboxPage::code(const PageLanguage &language, const QString &service, const QString &title, const QString &code)
{
    return whole(language, service, title, paragraph(code, u"code"_s));
}
