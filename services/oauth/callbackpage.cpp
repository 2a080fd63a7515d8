// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/callbackpage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(CallbackPage)
};

constexpr auto page = R"(<!DOCTYPE html>
<html lang="%1">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>%2</title>
<style>
:root { color-scheme: light dark; --paper: #F4F6F8; --card: #FFFFFF; --line: #DDE2E8; --ink: #16202B; --soft: #5A6673; }
@media (prefers-color-scheme: dark) {
    :root { --paper: #0F1317; --card: #15191E; --line: #2A3139; --ink: #E8EDF2; --soft: #9AA7B4; }
}
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--paper); color: var(--ink);
    font: 16px/24px system-ui, sans-serif; }
main { box-sizing: border-box; max-width: 30rem; margin: 24px; padding: 32px; background: var(--card);
    border: 1px solid var(--line); border-radius: 12px; }
h1 { margin: 0 0 8px; font-size: 20px; line-height: 28px; }
p { margin: 0; color: var(--soft); }
</style>
</head>
<body>
<main>
<h1>%2</h1>
<p>%3</p>
</main>
</body>
</html>
)"_L1;

struct Text
{
    QByteArray status;
    QString title;
    QString sentence;
};

Text textOf(CallbackVerdict verdict)
{
    switch (verdict) {
    case CallbackVerdict::Accepted:
        return {
            "200 OK", Words::tr("You can go back to Wattglass"), Words::tr("The service has sent its answer. This page can be closed.")};
    case CallbackVerdict::Refused:
        return {"200 OK", Words::tr("The sign-in was refused"), Words::tr("Wattglass says what you can do. This page can be closed.")};
    case CallbackVerdict::NotOurs:
        return {"400 Bad Request",
                Words::tr("This does not belong to the sign-in"),
                Words::tr("Wattglass goes on waiting for the right answer. Go back to it to begin anew.")};
    }
    Q_UNREACHABLE();
}

/** Nothing may run on the page, nor be fetched or kept by it. */
QByteArray whole(const QByteArray &status, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: close\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff"
          "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'\r\n\r\n"
        + body;
}
}

QByteArray CallbackPage::of(CallbackVerdict verdict)
{
    const Text text = textOf(verdict);
    const QString language = Words::tr("en", "the code of the language that the page is written in");
    return whole(text.status, QString(page).arg(language, text.title.toHtmlEscaped(), text.sentence.toHtmlEscaped()).toUtf8());
}

QByteArray CallbackPage::refusal(int status)
{
    return whole(QByteArray::number(status) + " Refused", {});
}
