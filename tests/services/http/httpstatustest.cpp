// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/httpstatus.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace
{
const QDateTime now = QDateTime::fromString(u"2026-03-05T12:00:00Z"_s, Qt::ISODate);
const HttpRequest reading{.url = QUrl(u"https://api.example/x?token=SECRET"_s), .effect = Effect::Reads};
const HttpRequest changing{.url = QUrl(u"https://api.example/x?token=SECRET"_s), .effect = Effect::Changes};

Error errorOf(const HttpRequest &request, const HttpAnswer &answer)
{
    return HttpStatus::wanted(request, answer, now).error();
}
}

TEST(HttpStatusTest, whatIsWantedIsPassedOn)
{
    EXPECT_TRUE(HttpStatus::wanted(reading, {.status = 200}, now));
    EXPECT_TRUE(HttpStatus::wanted(changing, {.status = 204}, now));
}

TEST(HttpStatusTest, saysWhatTheUserCanDo)
{
    const QList<std::pair<int, Kind>> kinds{{302, Kind::BadAnswer},
                                            {400, Kind::Refused},
                                            {401, Kind::SignedOut},
                                            {403, Kind::Refused},
                                            {404, Kind::NotThere},
                                            {408, Kind::TimedOut},
                                            {410, Kind::NotThere},
                                            {412, Kind::Refused},
                                            {421, Kind::Refused},
                                            {429, Kind::RateLimited},
                                            {500, Kind::ServiceFault},
                                            {503, Kind::ServiceFault},
                                            {540, Kind::ServiceFault}};
    for (const auto &[status, kind] : kinds)
        EXPECT_EQ(errorOf(reading, {.status = status}).kind, kind) << status;
}

TEST(HttpStatusTest, aChangeThatFailedThereMayHaveBeenMade)
{
    for (const int status : {302, 303, 408, 500, 502, 504})
        EXPECT_EQ(errorOf(changing, {.status = status}).kind, Kind::OutcomeUnknown) << status;
    for (const int status : {400, 401, 403, 404, 429})
        EXPECT_NE(errorOf(changing, {.status = status}).kind, Kind::OutcomeUnknown) << status;
}

TEST(HttpStatusTest, aPauseHasAnEnd)
{
    EXPECT_EQ(errorOf(reading, {429, {{"retry-after", "7200"}}, {}}).place.found, u"2026-03-05T14:00:00Z");
    EXPECT_EQ(errorOf(reading, {429, {{"Retry-After", "soon"}}, {}}).place.found, u"");
}

TEST(HttpStatusTest, namesTheHostAndNothingOfTheAddress)
{
    const Error error = errorOf(reading, {.status = 500, .body = "SECRET"});

    EXPECT_EQ(error.place.file, u"api.example");
    EXPECT_FALSE(error.detail.contains(u"SECRET"_s));
}
