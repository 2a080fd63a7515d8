// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/oauth1signin.h"

#include "services/oauth/constanttime.h"
#include "services/oauth/formtext.h"
#include "services/oauth/plainwords.h"

using namespace Qt::StringLiterals;

namespace
{
Error badAnswer(const QString &field)
{
    return {Error::Kind::BadAnswer, {.field = field}, {}, u"OAuth 1.0a token"_s};
}

Error notThisSignIn(const QString &why)
{
    return {Error::Kind::NotThisSignIn, {}, {}, u"callback: "_s + why};
}

Result<OAuth1Token> tokenOf(const FormText::Fields &fields)
{
    for (const auto *name : {"oauth_token", "oauth_token_secret"}) {
        if (fields.value(name).isEmpty())
            return badAnswer(QString::fromLatin1(name));
    }
    return OAuth1Token{fields["oauth_token"], fields["oauth_token_secret"]};
}

/** The user's no in the words of the service; RFC 5849 knows none. */
QByteArray refusalIn(const FormText::Fields &fields)
{
    return fields.value("oauth_problem", fields.value("error"));
}
}

Result<OAuth1Token> OAuth1SignIn::temporaryToken(const QByteArray &answer)
{
    const auto fields = FormText::fields(answer.trimmed());
    if (!fields)
        return badAnswer(u"form"_s);
    if (fields->value("oauth_callback_confirmed") != "true")
        return badAnswer(u"oauth_callback_confirmed"_s);
    return tokenOf(*fields);
}

QUrl OAuth1SignIn::pageUrl(const QUrl &page, const OAuth1Token &temporary)
{
    const QByteArray query = page.query(QUrl::FullyEncoded).toLatin1();
    QUrl url = page;
    url.setQuery(QString::fromLatin1((query.isEmpty() ? query : query + '&') + FormText::encoded({{"oauth_token", temporary.token}})));
    return url;
}

Result<QByteArray> OAuth1SignIn::verifierFrom(QByteArrayView query, const OAuth1Token &temporary)
{
    const auto fields = FormText::fields(query);
    if (!fields)
        return notThisSignIn(u"badly written"_s);
    const bool isDenied = fields->contains("denied");
    const QByteArray token = fields->value(isDenied ? "denied" : "oauth_token");
    if (token.isEmpty() || !ConstantTime::areEqual(token, temporary.token))
        return notThisSignIn(u"another token"_s);
    const QByteArray refusal = refusalIn(*fields);
    const QByteArray verifier = fields->value("oauth_verifier");
    const bool isRefused = isDenied || !refusal.isEmpty();
    if (isRefused != verifier.isEmpty())
        return notThisSignIn(u"neither yes nor no"_s);
    if (isRefused)
        return Error{Error::Kind::SignInRefused, {.found = PlainWords::of(QString::fromUtf8(refusal))}, {}, {}};
    return verifier;
}

Result<OAuth1Token> OAuth1SignIn::lastingToken(const QByteArray &answer)
{
    const auto fields = FormText::fields(answer.trimmed());
    return fields ? tokenOf(*fields) : badAnswer(u"form"_s);
}

QByteArray OAuth1SignIn::textOf(const OAuth1Token &token)
{
    return FormText::encoded({{"oauth_token", token.token}, {"oauth_token_secret", token.secret}});
}
