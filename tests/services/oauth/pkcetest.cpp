// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/pkce.h"
#include "tests/services/oauth/repeats.h"

#include <gtest/gtest.h>

#include <QDateTime>
#include <QRegularExpression>

#include <random>

using namespace Qt::StringLiterals;

namespace
{
/** What QtNetworkAuth 6.4 makes of the millisecond in which it started: the way its states are guessed. */
QByteArray guessFor(qint64 milliseconds, int letters)
{
    static constexpr QByteArrayView alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    std::mt19937 engine(static_cast<std::mt19937::result_type>(milliseconds));
    std::uniform_int_distribution<int> letter(0, alphabet.size() - 1);
    QByteArray text;
    for (int i = 0; i < letters; ++i)
        text.append(alphabet[letter(engine)]);
    return text;
}
}

TEST(PkceTest, givesTheChallengeOfRfc7636AppendixB)
{
    EXPECT_EQ(Pkce::challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

TEST(PkceTest, makes43LettersOf32Bytes)
{
    const QByteArray text = Pkce::randomText();

    EXPECT_TRUE(QRegularExpression(u"^[A-Za-z0-9_-]{43}$"_s).match(QString::fromLatin1(text)).hasMatch()) << text.constData();
    EXPECT_EQ(QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding).size(), 32);
}

TEST(PkceTest, noneOfAMillionRepeats)
{
    EXPECT_EQ(Repeats::among(1'000'000, Pkce::randomText), 0);
}

TEST(PkceTest, isNotGuessedFromTheTimeOfTheStart)
{
    constexpr int guessed = 4; // letters, which hold 24 bits: by chance one in 16 million guesses is right
    const QByteArray text = Pkce::randomText();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();

    int right = 0;
    for (qint64 start = now - 20'000; start <= now; ++start)
        right += text.startsWith(guessFor(start, guessed));

    EXPECT_LT(right, 2);
}
