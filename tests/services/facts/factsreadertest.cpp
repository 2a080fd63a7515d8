// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/facts/factsreader.h"

#include <gtest/gtest.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{
const QString file = u"acme.json"_s;

QJsonObject parsed(const QByteArray &text)
{
    const auto object = FactsReader::objectOf(text, file);
    EXPECT_TRUE(object) << text.constData();
    return object ? *object : QJsonObject();
}

QJsonObject acme()
{
    return parsed(R"({
        "id": "acme", "name": "Acme",
        "gives": {"en": "Light", "it": "Luce"}, "needs": {"en": "A key", "it": "Una chiave"},
        "keys_page": "https://acme.example/keys",
        "hosts": {"api": "https://api.acme.example", "own": ""},
        "paths": {"read": {"host": "api", "path": "/v1/{site}/read?kind=all", "inferred": true}, "token": {"host": "api", "path": "/token"}},
        "enumerations": {"mode": ["day", {"code": "n", "label": "Night", "it": "Notte", "inferred": true}]},
        "limits": [{"name": "reads", "most": 5, "seconds": 60}],
        "credentials": [{"name": "key", "label": {"en": "Key", "it": "Chiave"}, "help": {"en": "Ask", "it": "Chiedi"}, "secret": true}],
        "sign_in": {"scope": "all"}})");
}

struct Wrong
{
    const char *change; /**< laid over a right file */
    const char *field;
};

void PrintTo(const Wrong &wrong, std::ostream *out)
{
    *out << wrong.field;
}

class WrongFacts : public testing::TestWithParam<Wrong>
{
};
}

TEST(FactsReaderTest, readsAllThatAFileSays)
{
    const auto facts = FactsReader::read(acme(), file);

    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->name, u"Acme"_s);
    EXPECT_EQ(facts->gives.in(QLocale(QLocale::Italian)), u"Luce"_s);
    EXPECT_EQ(facts->gives.in(QLocale(QLocale::German)), u"Light"_s);
    EXPECT_EQ(facts->hosts[u"api"_s], QUrl(u"https://api.acme.example"_s));
    EXPECT_TRUE(facts->hosts[u"own"_s].isEmpty());
    EXPECT_TRUE(facts->paths[u"read"_s].isInferred);
    EXPECT_FALSE(facts->paths[u"token"_s].isInferred);
    EXPECT_EQ(facts->enumerations[u"mode"_s][0].label, u"day"_s);
    EXPECT_TRUE(facts->enumerations[u"mode"_s][1].isInferred);
    EXPECT_EQ(facts->enumerations[u"mode"_s][1].in(QLocale(QLocale::Italian)), u"Notte"_s);
    EXPECT_EQ(facts->enumerations[u"mode"_s][1].in(QLocale(QLocale::German)), u"Night"_s);
    EXPECT_EQ(facts->enumerations[u"mode"_s][0].in(QLocale(QLocale::Italian)), u"day"_s);
    EXPECT_EQ(facts->limits[0].window, std::chrono::minutes(1));
    EXPECT_TRUE(facts->credentials[0].isSecret);
    EXPECT_TRUE(facts->credentials[0].isRequired);
    EXPECT_EQ(facts->signIn[u"scope"_s], u"all"_s);
}

TEST(FactsReaderTest, missesEachFieldByItsName)
{
    for (const QString &field : acme().keys()) {
        QJsonObject object = acme();
        object.remove(field);

        const auto facts = FactsReader::read(object, file);

        ASSERT_FALSE(facts) << qPrintable(field);
        EXPECT_EQ(facts.error().kind, Error::Kind::BadValue);
        EXPECT_EQ(facts.error().place.file, file);
        EXPECT_EQ(facts.error().place.field.section(u'.', 0, 0), field);
    }
}

TEST_P(WrongFacts, areRefusedByTheNameOfTheField)
{
    const auto facts = FactsReader::read(FactsReader::joined(acme(), parsed(GetParam().change)), file);

    ASSERT_FALSE(facts);
    EXPECT_EQ(facts.error().kind, Error::Kind::BadValue);
    EXPECT_EQ(facts.error().place.file, file);
    EXPECT_EQ(facts.error().place.field, QString::fromLatin1(GetParam().field));
}

INSTANTIATE_TEST_SUITE_P(FactsReaderTest, WrongFacts,
                         testing::Values(Wrong{R"({"colour": "red"})", "colour"}, Wrong{R"({"gives": {"de": "Licht"}})", "gives.de"},
                                         Wrong{R"({"gives": {"it": ""}})", "gives.it"}, Wrong{R"({"needs": {"it": null}})", "needs.it"},
                                         Wrong{R"({"name": "two\nlines"})", "name"}, Wrong{R"({"name": "\u202eemca"})", "name"},
                                         Wrong{R"({"hosts": {"api": "http://api.acme.example"}})", "hosts.api"},
                                         Wrong{R"({"hosts": {"api": "https://user@api.acme.example"}})", "hosts.api"},
                                         Wrong{R"({"hosts": {"api": "https://api.acme.example?x=1"}})", "hosts.api"},
                                         Wrong{R"({"hosts": {"api": "file:///etc/passwd"}})", "hosts.api"},
                                         Wrong{R"({"hosts": {"api": 7}})", "hosts.api"}, Wrong{R"({"hosts": {"api": null}})", "hosts.api"},
                                         Wrong{R"({"keys_page": "javascript:x"})", "keys_page"},
                                         Wrong{R"({"paths": {"token": {"host": "apj"}}})", "paths.token.host"},
                                         Wrong{R"({"paths": {"token": {"path": "token"}}})", "paths.token.path"},
                                         Wrong{R"({"paths": {"token": {"path": "//evil.example/token"}}})", "paths.token.path"},
                                         Wrong{R"({"paths": {"token": {"path": "/../token"}}})", "paths.token.path"},
                                         Wrong{R"({"paths": {"token": {"pth": "/token"}}})", "paths.token.pth"},
                                         Wrong{R"({"paths": {"token": {"inferred": "yes"}}})", "paths.token.inferred"},
                                         Wrong{R"({"enumerations": {"mode": [{"code": "d"}]}})", "enumerations.mode[0].label"},
                                         Wrong{R"({"enumerations": {"mode": [4]}})", "enumerations.mode[0]"},
                                         Wrong{R"({"limits": [{"name": "reads", "most": 0, "seconds": 60}]})", "limits[0].most"},
                                         Wrong{R"({"limits": [{"name": "reads", "most": 1.5, "seconds": 60}]})", "limits[0].most"},
                                         Wrong{R"({"limits": {}})", "limits"},
                                         Wrong{R"({"credentials": [{"name": "key", "label": {"en": "Key"}}]})", "credentials[0].label.it"},
                                         Wrong{R"({"sign_in": {"port": 80}})", "sign_in.port"}));

TEST(FactsReaderTest, tellsTheLineThatBreaksTheSyntax)
{
    const auto object = FactsReader::objectOf("{\n \"id\": \"acme\",\n \"name\" }", file);

    ASSERT_FALSE(object);
    EXPECT_EQ(object.error().kind, Error::Kind::Malformed);
    EXPECT_EQ(object.error().place.file, file);
    EXPECT_EQ(object.error().place.line, 3);
}

TEST(FactsReaderTest, refusesWhatIsNoObjectOrTooLarge)
{
    EXPECT_EQ(FactsReader::objectOf("[]", file).error().kind, Error::Kind::Malformed);
    EXPECT_EQ(FactsReader::objectOf("", file).error().kind, Error::Kind::Malformed);
    EXPECT_EQ(FactsReader::objectOf(QByteArray(FactsReader::mostBytes + 1, ' '), file).error().kind, Error::Kind::TooLarge);
}

TEST(FactsReaderTest, joinsObjectsFieldByFieldAndReplacesAllElse)
{
    const QJsonObject joined
        = FactsReader::joined(parsed(R"({"a": {"b": 1, "c": 2}, "d": [1, 2], "e": 3})"), parsed(R"({"a": {"c": 4, "f": 5}, "d": [6]})"));

    EXPECT_EQ(joined, parsed(R"({"a": {"b": 1, "c": 4, "f": 5}, "d": [6], "e": 3})"));
}
