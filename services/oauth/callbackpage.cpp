// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/callbackpage.h"

#include "services/oauth/plainpage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(CallbackPage)
};

constexpr auto style = R"(main { max-width: 30rem; margin: 24px; }
p { margin: 0; color: var(--soft); }
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
          "\r\nContent-Security-Policy: "
        + QByteArray(PlainPage::policy) + "\r\n\r\n" + body;
}
}

QByteArray CallbackPage::of(CallbackVerdict verdict)
{
    const Text text = textOf(verdict);
    const QString content = u"<h1>%1</h1>\n<p>%2</p>\n"_s.arg(text.title.toHtmlEscaped(), text.sentence.toHtmlEscaped());
    return whole(text.status, PlainPage::html(text.title, content, style).toUtf8());
}

QByteArray CallbackPage::refusal(int status)
{
    return whole(QByteArray::number(status) + " Refused", {});
}
