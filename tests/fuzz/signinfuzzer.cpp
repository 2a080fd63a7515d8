// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/authorization.h"
#include "services/oauth/oauth1signin.h"
#include "services/oauth/tokenanswer.h"
#include "tests/fuzz/require.h"

using namespace Qt::StringLiterals;

namespace
{
/** Nobody who makes callbacks knows the state or the token of this run. */
void callbacksOfOthersAreIgnored(QByteArrayView query)
{
    static const Authorization attempt{.config = {.issuer = "https://auth.example"}};
    static const OAuth1Token temporary{Pkce::randomText(), "secret"};
    const auto code = attempt.codeFrom(query);
    Require::that(!code && code.error().kind == Error::Kind::NotThisSignIn, "no code is taken from others");
    const auto verifier = OAuth1SignIn::verifierFrom(query, temporary);
    Require::that(!verifier && verifier.error().kind == Error::Kind::NotThisSignIn, "no verifier is taken from others");
}

/** Whoever knows the state says what he likes, in few words. */
void callbacksWithOurStateAreYesOrNo(const QByteArray &query)
{
    static const Authorization attempt{.state = "s"};
    const auto code = attempt.codeFrom("state=s&" + query);
    Require::that(!code || !code->isEmpty(), "a code is something");
    Require::that(code || code.error().place.found.size() <= 200, "a refusal is short");
}

void formsReadBack(QByteArrayView text)
{
    const auto pairs = FormText::pairs(text);
    const auto fields = FormText::fields(text);
    Require::that(!fields || fields->size() == pairs.size(), "a form has each of its names once");
    for (const auto &[name, value] : pairs)
        Require::that(!fields || fields->value(name) == value, "a form is read in one way");
    Require::that(FormText::pairs(FormText::encoded(pairs)).size() <= pairs.size(), "nothing is made up");
}

void tokensAreUsable(const QByteArray &answer)
{
    static const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
    const auto tokens = TokenAnswer::read(200, answer, "refresh-0", now);
    if (tokens) {
        Require::that(!tokens->access.isEmpty() && !tokens->access.contains('\n'), "a token fits a header");
        Require::that(!tokens->refresh.isEmpty(), "a refresh token is not lost");
        Require::that(!tokens->expiresAt.isValid() || (tokens->expiresAt > now && tokens->expiresAt <= now.addYears(10)),
                      "an end is to come");
    }
    const auto lasting = OAuth1SignIn::lastingToken(answer);
    Require::that(!lasting || (!lasting->token.isEmpty() && !lasting->secret.isEmpty()), "a token has a secret");
    const auto temporary = OAuth1SignIn::temporaryToken(answer);
    Require::that(!temporary || (lasting && *temporary == *lasting), "both tokens are read in one way");
}
}

/** One text as a callback of OAuth 1.0a or 2 and as what a service answers. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    return Require::quick(size, [&] {
        const QByteArray content = inputOf(data, size);
        callbacksOfOthersAreIgnored(content);
        callbacksWithOurStateAreYesOrNo(content);
        formsReadBack(content);
        tokensAreUsable(content);
        return 0;
    });
}
