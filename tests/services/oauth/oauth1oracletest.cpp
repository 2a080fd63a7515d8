// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/oauth/randomrequests.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
constexpr quint32 seed = 20261126;
constexpr int requests = 10'000;

struct Signed
{
    QByteArray question; /**< the line for oauthlib */
    QString signature;
};

Signed signedByUs(RandomRequests &random)
{
    const OAuth1Request request = random.request();
    const OAuth1Caller caller = random.caller();
    const OAuth1Stamp stamp = random.stamp();
    const QByteArray header = OAuth1Signer::authorization(request, caller, stamp);
    const QJsonObject question{{u"verb"_s, QString::fromLatin1(request.verb)},
                               {u"url"_s, QString::fromLatin1(request.url.toEncoded())},
                               {u"contentType"_s, QString::fromLatin1(request.contentType)},
                               {u"body"_s, QString::fromLatin1(request.body)},
                               {u"consumerKey"_s, QString::fromUtf8(caller.consumerKey)},
                               {u"consumerSecret"_s, QString::fromUtf8(caller.consumerSecret)},
                               {u"token"_s, QString::fromUtf8(caller.token.token)},
                               {u"tokenSecret"_s, QString::fromUtf8(caller.token.secret)},
                               {u"callback"_s, QString::fromUtf8(caller.callback)},
                               {u"verifier"_s, QString::fromUtf8(caller.verifier)},
                               {u"nonce"_s, QString::fromLatin1(stamp.nonce)},
                               {u"timestamp"_s, QString::number(stamp.timestamp)},
                               {u"header"_s, QString::fromLatin1(header)}};
    const auto match = QRegularExpression(u"oauth_signature=\"([^\"]+)\"$"_s).match(QString::fromLatin1(header));
    return {QJsonDocument(question).toJson(QJsonDocument::Compact), QUrl::fromPercentEncoding(match.captured(1).toLatin1())};
}

QByteArray answered(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s, arguments);
    python.write(input);
    python.closeWriteChannel();
    EXPECT_TRUE(python.waitForFinished(60'000));
    EXPECT_EQ(python.readAllStandardError(), "");
    return python.readAllStandardOutput();
}

bool hasOauthlib()
{
    return answered({u"-c"_s, u"import importlib.util as u; print(u.find_spec('oauthlib') is not None)"_s}) == "True\n";
}
}

TEST(OAuth1OracleTest, signsAsOauthlibDoesInTenThousandRequests)
{
    if (!hasOauthlib())
        GTEST_SKIP() << "python3-oauthlib is not installed, so no other program checked the signatures";
    RandomRequests random(seed);
    QList<Signed> ours(requests);
    QByteArray questions;
    for (Signed &one : ours) {
        one = signedByUs(random);
        questions += one.question + '\n';
    }

    const QByteArrayList answers = answered({QStringLiteral(SOURCE_DIR "/tests/services/oauth/oauthliboracle.py")}, questions).split('\n');

    ASSERT_EQ(answers.size(), requests + 1);
    int differences = 0;
    for (int i = 0; i < requests; ++i) {
        if (QJsonDocument::fromJson(answers[i]).array() == QJsonArray{ours[i].signature, ours[i].signature})
            continue;
        if (++differences <= 3)
            ADD_FAILURE() << ours[i].question.constData() << '\n' << answers[i].constData() << '\n' << qPrintable(ours[i].signature);
    }
    EXPECT_EQ(differences, 0);
    RecordProperty("requests", requests);
}
