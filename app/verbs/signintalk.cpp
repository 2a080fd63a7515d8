// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/signintalk.h"

#include "app/verbs/invocation.h"
#include "app/verbs/standardinput.h"
#include "ui/words/accountwords.h"
#include "ui/words/format.h"

SignInTalk::SignInTalk(Connection &connection, Invocation &call, StandardInput &input, Browser browser, const QString &service)
    : m_connection(connection)
    , m_call(call)
    , m_input(input)
    , m_browser(std::move(browser))
{
    connect(
        &connection, &Connection::stepBegun, this, [this, service](SignIn::Step step) { m_call.note(AccountWords::step(step, service)); });
    connect(&connection, &Connection::pageReady, this, &SignInTalk::show);
}

Result<Account> SignInTalk::run()
{
    std::optional<Result<Account>> result;
    connect(&m_connection, &Connection::done, this, [&result](const Result<Account> &account) {
        result = account;
        QCoreApplication::exit();
    });
    QMetaObject::invokeMethod(&m_connection, &Connection::begin, Qt::QueuedConnection);
    QCoreApplication::exec();
    return *std::move(result);
}

void SignInTalk::show(const QUrl &page)
{
    m_call.note(Invocation::tr("Sign in on this page: %1").arg(page.toString(QUrl::FullyEncoded)));
    if (m_browser)
        return m_browser(page);
    m_call.note(Invocation::tr("Then paste here the address that the browser ended at, or the code that the page shows."));
    m_input.listen([this](const QByteArray &line) { paste(line); });
}

void SignInTalk::paste(const QByteArray &line)
{
    if (line.trimmed().isEmpty())
        return;
    const Outcome outcome = m_connection.paste(QString::fromUtf8(line));
    if (!outcome)
        m_call.note(Format::error(outcome.error()));
}
