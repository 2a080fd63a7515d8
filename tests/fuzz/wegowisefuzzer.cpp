// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/wegowise/wegowisecalls.h"
#include "services/wegowise/wegowisecodes.h"
#include "services/wegowise/wegowisewords.h"
#include "tests/fuzz/require.h"

using namespace Qt::StringLiterals;

namespace
{
void answersAreReadOrRefused(const Operation &operation, const QByteArray &body)
{
    const auto told = operation.told({200, {}, body}, {operation.example, u"api.example"_s, {}});
    if (told)
        return Require::that(told->isObject() || told->isArray(), "an answer is told by its fields");
    const Error::Kind kind = told.error().kind;
    const bool isSaid = kind == Error::Kind::Refused || kind == Error::Kind::NotThere;
    Require::that(isSaid || kind == Error::Kind::BadAnswer, "the answer is wrong, or says what is");
    Require::that(!told.error().place.file.isEmpty(), "the host is named");
}

void wordsAreShort(const QByteArray &body)
{
    Require::that(WegoWiseWords::of(body).size() <= 201, "words are short");
}

/** A label of one is the code of another. */
ProviderFacts someFacts()
{
    ProviderFacts facts;
    facts.enumerations.insert(
        u"cooling_system"_s,
        {{u"window_ac"_s, u"Window AC"_s}, {u"heat_pump"_s, u"Heat pump"_s}, {u"none"_s, u"Other"_s}, {u"other"_s, u"None"_s}});
    return facts;
}

void codesStay(const ProviderFacts &facts, const QString &said)
{
    for (const QString &enumeration : facts.enumerations.keys()) {
        const QString code = WegoWiseCodes::codeOf(facts, enumeration, said);
        Require::that(WegoWiseCodes::codeOf(facts, enumeration, code) == code, "the code of a code is itself");
        const QString label = WegoWiseCodes::labelOf(facts, enumeration, said);
        Require::that(label == WegoWiseCodes::labelOf(facts, enumeration, code), "a code and what was said have one label");
    }
}
}

/** The first byte chooses what is asked, the others are the answer. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    static const QList<Operation> operations = WegoWiseCalls::operations();
    static const ProviderFacts facts = someFacts();
    if (size == 0)
        return 0;
    return Require::quick(size, [&] {
        const QByteArray body = inputOf(data + 1, size - 1);
        answersAreReadOrRefused(operations[data[0] % operations.size()], body);
        wordsAreShort(body);
        codesStay(facts, QString::fromUtf8(body));
        return 0;
    });
}
