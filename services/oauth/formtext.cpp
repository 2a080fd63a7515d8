// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/oauth/formtext.h"

namespace
{
constexpr qsizetype mostBytes = 8 * 1024;

int digitOf(char letter)
{
    const int lower = letter | 0x20;
    if (letter >= '0' && letter <= '9')
        return letter - '0';
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/** The bytes that @p part stands for; nothing when an escape in it is none. */
std::optional<QByteArray> meaningOf(QByteArrayView part)
{
    QByteArray meaning;
    meaning.reserve(part.size());
    for (qsizetype i = 0; i < part.size(); ++i) {
        if (part[i] != '%') {
            meaning.append(part[i] == '+' ? ' ' : part[i]);
            continue;
        }
        const QByteArrayView digits = part.sliced(i + 1).first(std::min<qsizetype>(2, part.size() - i - 1));
        if (digits.size() < 2 || digitOf(digits[0]) < 0 || digitOf(digits[1]) < 0)
            return {};
        meaning.append(char(digitOf(digits[0]) * 16 + digitOf(digits[1])));
        i += 2;
    }
    return meaning;
}

/** What stands between ampersands, cut at the first equals sign. */
QList<std::pair<QByteArrayView, QByteArrayView>> partsOf(QByteArrayView text)
{
    QList<std::pair<QByteArrayView, QByteArrayView>> parts;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('&');
        const QByteArrayView part = end < 0 ? text : text.first(end);
        const qsizetype equals = part.indexOf('=');
        if (!part.isEmpty())
            parts.append({equals < 0 ? part : part.first(equals), equals < 0 ? QByteArrayView() : part.sliced(equals + 1)});
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    }
    return parts;
}

bool isText(const QByteArray &bytes)
{
    return bytes.isValidUtf8() && !bytes.contains('\0');
}
}

FormText::Pairs FormText::pairs(QByteArrayView text)
{
    Pairs pairs;
    for (const auto &[name, value] : partsOf(text))
        pairs.append({meaningOf(name).value_or(name.toByteArray()), meaningOf(value).value_or(value.toByteArray())});
    return pairs;
}

std::optional<FormText::Fields> FormText::fields(QByteArrayView text)
{
    if (text.size() > mostBytes)
        return {};
    Fields fields;
    for (const auto &[name, value] : partsOf(text)) {
        const auto key = meaningOf(name);
        const auto meaning = meaningOf(value);
        if (!key || !meaning || !isText(*key) || !isText(*meaning) || fields.contains(*key))
            return {};
        fields.insert(*key, *meaning);
    }
    return fields;
}

QByteArray FormText::encoded(const Pairs &pairs)
{
    QByteArrayList parts;
    for (const auto &[name, value] : pairs)
        parts.append(name.toPercentEncoding() + '=' + value.toPercentEncoding());
    return parts.join('&');
}
