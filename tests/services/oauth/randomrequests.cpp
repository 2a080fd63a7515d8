// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/oauth/randomrequests.h"

using namespace Qt::StringLiterals;

namespace
{
const QByteArrayList inPaths{"a", "B", "7",   "-",      ".x",           "_",   "~",   "*",  "'", "(", ")", "!", ":", "@", ",", "+", "$",
                             "=", "&", "%20", "%C3%A9", "%F0%9F%98%80", "%2F", "%25", "%3F"};
const QByteArrayList inForms{"a",         "A",   "z",   "7",   "-",   ".",   "_",      "~",      "*",
                             "'",         "(",   ")",   "!",   ":",   "@",   "/",      "?",      "$",
                             "+",         "%20", "%2B", "%26", "%3D", "%25", "%C3%A9", "%c3%a9", "%F0%9F%98%80",
                             "%EF%BF%BD", "%5B", "%5D", "%2a", "%41", "%0A", "%22"};
const QByteArrayList inSecrets{"a", "Z", "0", "&", "%", "+", "/", "=", " ", "~", "\"", ",", "\xc3\xa9", "\xe2\x98\x83", "\xf0\x9f\x98\x80"};
}

OAuth1Request RandomRequests::request()
{
    OAuth1Request request;
    request.verb = oneOf({"GET", "HEAD", "POST", "PUT", "DELETE", "PATCH"});
    QByteArray url = oneOf({"http", "https", "HTTPS"}) + "://"
        + oneOf({"x.com", "WWW.WegoWise.com", "127.0.0.1", "[::1]", "xn--caf-dma.example"}) + oneOf({"", "", ":80", ":443", ":8443"})
        + path();
    if (!oneIn(3))
        url += '?' + form();
    request.url = QUrl::fromEncoded(url);
    const bool mayHaveBody = request.verb != "GET" && request.verb != "HEAD";
    if (mayHaveBody && oneIn(2)) {
        request.contentType = "application/x-www-form-urlencoded";
        request.body = form();
    } else if (mayHaveBody && oneIn(2)) {
        request.contentType = oneOf({"application/json", "application/json; charset=utf-8", "text/plain"});
        request.body = oneOf({"{\"a\":1}", "a=1", ""});
    }
    return request;
}

OAuth1Caller RandomRequests::caller()
{
    OAuth1Caller caller{.consumerKey = "k" + some(inSecrets, 6), .consumerSecret = "s" + some(inSecrets, 9)};
    if (!oneIn(4))
        caller.token = {"t" + some(inSecrets, 6), some(inSecrets, 9)};
    if (oneIn(4))
        caller.callback = oneOf({"oob", "http://127.0.0.1:8123/callback?a=b c&d=\xc3\xa9"});
    if (oneIn(4))
        caller.verifier = "v" + some(inSecrets, 6);
    return caller;
}

OAuth1Stamp RandomRequests::stamp()
{
    OAuth1Stamp stamp = OAuth1Signer::stamp(QDateTime(), 0);
    stamp.timestamp = 1 + m_random.bounded(2'000'000'000);
    return stamp;
}

QByteArray RandomRequests::some(const QByteArrayList &choices, int most)
{
    QByteArray text;
    for (int i = m_random.bounded(most + 1); i > 0; --i)
        text += oneOf(choices);
    return text;
}

QByteArray RandomRequests::path()
{
    QByteArray path;
    for (int i = m_random.bounded(4); i > 0; --i)
        path += '/' + (oneIn(9) ? QByteArray() : "p" + some(inPaths, 6));
    return path;
}

QByteArray RandomRequests::form()
{
    QByteArrayList pairs;
    for (int i = m_random.bounded(7); i > 0; --i)
        pairs += some(inForms, 2) + (oneIn(9) ? QByteArray() : '=' + some(inForms, 4));
    return pairs.join('&');
}
