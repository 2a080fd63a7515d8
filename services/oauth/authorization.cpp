// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/authorization.h"

#include "services/oauth/constanttime.h"
#include "services/oauth/plainwords.h"

using namespace Qt::StringLiterals;

namespace
{
bool isSafe(const QUrl &page)
{
    const QString host = page.host();
    const QString scheme = page.scheme();
    const bool isHere = host == "127.0.0.1"_L1 || host == "::1"_L1;
    return page.isValid() && !host.isEmpty() && (scheme == "https"_L1 || (scheme == "http"_L1 && isHere));
}

/** Whether a callback is from the service we asked. Compared as plain text, RFC 9207. */
bool isFrom(const OAuthConfig &config, const FormText::Fields &fields)
{
    return fields.contains("iss") ? fields["iss"] == config.issuer : !config.namesIssuer;
}

Error notThisSignIn(const QString &why)
{
    return {Error::Kind::NotThisSignIn, {}, {}, u"callback: "_s + why};
}

Error refusalIn(const FormText::Fields &fields)
{
    const QString words = PlainWords::of(QString::fromUtf8(fields.value("error_description")));
    const QString code = PlainWords::of(QString::fromUtf8(fields["error"]));
    return {Error::Kind::SignInRefused, {.found = words.isEmpty() ? code : words}, {}, code};
}
}

Result<QUrl> Authorization::pageUrl() const
{
    QUrl url = config.authorizeUrl;
    if (!isSafe(url))
        return Error{Error::Kind::BadArgument, {.field = u"authorizeUrl"_s, .found = url.toDisplayString()}, {}, {}};
    const FormText::Pairs pairs{
        {"response_type", "code"},
        {"client_id", config.clientId},
        {"redirect_uri", redirectUrl.toEncoded()},
        {"scope", config.scope},
        {"state", state},
        {"code_challenge", Pkce::challenge(verifier)},
        {"code_challenge_method", "S256"},
    };
    const QByteArray given = url.query(QUrl::FullyEncoded).toLatin1();
    url.setQuery(QString::fromLatin1((given.isEmpty() ? given : given + '&') + FormText::encoded(pairs + config.extras)));
    url.setFragment({});
    return url;
}

Result<QByteArray> Authorization::codeFrom(QByteArrayView query) const
{
    const auto fields = FormText::fields(query);
    if (!fields)
        return notThisSignIn(u"badly written"_s);
    if (state.isEmpty() || !ConstantTime::areEqual(fields->value("state"), state))
        return notThisSignIn(u"another state"_s);
    if (!isFrom(config, *fields))
        return notThisSignIn(u"another issuer"_s);
    const bool isYes = fields->contains("code");
    const bool isNo = fields->contains("error");
    const QByteArray said = fields->value(isYes ? "code" : "error");
    if (isYes == isNo || said.isEmpty())
        return notThisSignIn(u"neither yes nor no"_s);
    if (isNo)
        return refusalIn(*fields);
    return said;
}
