// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/jsonmutation.h"

#include <QList>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
struct Span
{
    qsizetype begin = 0;
    qsizetype length = 0;
    bool isName = false;
};

/** The end of the list or object that begins at @p begin. */
qsizetype endOf(const QByteArray &json, qsizetype begin)
{
    int depth = 0;
    bool isInText = false;
    for (qsizetype i = begin; i < json.size(); ++i) {
        const char letter = json[i];
        if (isInText && letter == '\\')
            ++i;
        else if (letter == '"')
            isInText = !isInText;
        else if (!isInText && (letter == '{' || letter == '['))
            ++depth;
        else if (!isInText && (letter == '}' || letter == ']') && --depth == 0)
            return i + 1;
    }
    return json.size();
}

QList<Span> spansOf(const QByteArray &json)
{
    static const QRegularExpression token(uR"("(?:[^"\\]|\\.)*"(\s*:)?|-?\d[\d.eE+-]*|true|false|null|[{\[])"_s);
    QList<Span> spans;
    auto matches = token.globalMatch(QString::fromLatin1(json));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype begin = match.capturedStart();
        const bool isWhole = json[begin] == '{' || json[begin] == '[';
        const bool isName = match.hasCaptured(1);
        spans.append({begin, isWhole ? endOf(json, begin) - begin : match.capturedLength() - match.capturedLength(1), isName});
    }
    return spans;
}

QByteArray damagedValue(QRandomGenerator &random)
{
    static const QByteArrayList values{"null",
                                       "true",
                                       "\"text\"",
                                       "\"\"",
                                       "-17",
                                       "1e999",
                                       "NaN",
                                       "123456789012345678901234567890",
                                       "17.25",
                                       "\"\\ud800\"",
                                       "[]",
                                       "{}",
                                       "[[17]]",
                                       "{\"a\":17}",
                                       "\"17\"",
                                       "\"2026-13-45T00:00:00Z\""};
    const qsizetype choice = random.bounded(int(values.size()) + 1);
    constexpr int depth = 2000;
    return choice < values.size() ? values[choice] : QByteArray(depth, '[') + QByteArray(depth, ']');
}
}

QByteArray JsonMutation::of(const QByteArray &json, quint32 seed)
{
    QRandomGenerator random(seed);
    const QList<Span> spans = spansOf(json);
    if (spans.isEmpty() || random.bounded(20) == 0)
        return json.first(random.bounded(int(json.size()) + 1));
    const Span span = spans[random.bounded(int(spans.size()))];
    QByteArray damaged = json;
    return damaged.replace(span.begin, span.length, span.isName ? "\"lost\"" : damagedValue(random));
}
