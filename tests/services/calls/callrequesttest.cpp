// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calls/callrequest.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{
FieldDescription fieldAt(const QString &name, FieldPlace place)
{
    return {name, u"text"_s, true, {.place = place}, {}};
}

ProviderFacts facts()
{
    ProviderFacts facts;
    facts.hosts = {{u"api"_s, QUrl(u"https://api.example"_s)}, {u"own"_s, QUrl()}};
    facts.paths
        = {{u"ask"_s, {u"api"_s, u"/homes/{home}/ask?kind=energy"_s}}, {u"tell"_s, {u"api"_s, u"/tell"_s}}, {u"own"_s, {u"own"_s, u"/"_s}}};
    return facts;
}

QByteArray headerOf(const HttpRequest &request, QByteArrayView name)
{
    for (const HttpHeader &header : request.headers) {
        if (header.name == name)
            return header.value;
    }
    return {};
}
}

TEST(CallRequestTest, putsEachArgumentInItsPlace)
{
    const QList<FieldDescription> fields{
        fieldAt(u"home"_s, FieldPlace::Path), fieldAt(u"end date"_s, FieldPlace::Query), fieldAt(u"note"_s, FieldPlace::Body)};

    const auto request = CallRequest::build(facts(),
                                            {u"ask"_s, "PUT", Effect::Changes},
                                            fields,
                                            {{u"home"_s, u"a/b"_s}, {u"end date"_s, u"2025-01-07T00:00:00+01:00"_s}, {u"note"_s, u"è"_s}});

    ASSERT_TRUE(request);
    EXPECT_EQ(request->method, "PUT");
    EXPECT_EQ(request->effect, Effect::Changes);
    EXPECT_EQ(request->url.toEncoded(), "https://api.example/homes/a%2Fb/ask?kind=energy&end%20date=2025-01-07T00%3A00%3A00%2B01%3A00");
    EXPECT_EQ(request->body, "{\"note\":\"è\"}");
    EXPECT_EQ(headerOf(*request, "Content-Type"), "application/json");
}

TEST(CallRequestTest, sendsFormsAndFilesAsTheyAre)
{
    const auto form = CallRequest::build(facts(), {u"tell"_s, "POST"}, {fieldAt(u"a b"_s, FieldPlace::Form)}, {{u"a b"_s, u"c&d"_s}});
    EXPECT_EQ(form->body, "a%20b=c%26d");
    EXPECT_EQ(headerOf(*form, "Content-Type"), "application/x-www-form-urlencoded");

    const auto file
        = CallRequest::build(facts(), {u"tell"_s, "POST"}, {fieldAt(u"file"_s, FieldPlace::File)}, {{u"file"_s, u"x,y\n1,2\n"_s}});
    EXPECT_EQ(file->body, "x,y\n1,2\n");
    EXPECT_EQ(headerOf(*file, "Content-Type"), "text/csv");

    EXPECT_EQ(CallRequest::build(facts(), {u"tell"_s, "POST"}, {}, {})->body, "{}");
    EXPECT_TRUE(CallRequest::build(facts(), {u"tell"_s}, {}, {})->body.isEmpty());
}

TEST(CallRequestTest, goesNowhereElse)
{
    const QList<FieldDescription> fields{fieldAt(u"home"_s, FieldPlace::Path)};

    EXPECT_EQ(CallRequest::build(facts(), {u"ask"_s}, fields, {{u"home"_s, u".."_s}}).error().place.field, u"home");
    EXPECT_EQ(CallRequest::build(facts(), {u"ask"_s}, fields, {{u"home"_s, QString()}}).error().kind, Error::Kind::BadArgument);
    EXPECT_EQ(CallRequest::build(facts(), {u"own"_s}, {}, {}).error(),
              (Error{Error::Kind::MissingArgument, {.field = u"address"_s}, {}, {}}));
    EXPECT_EQ(CallRequest::build(facts(), {u"none"_s}, {}, {}).error().kind, Error::Kind::BadArgument);
}
