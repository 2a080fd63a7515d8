// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/jsonmutation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

namespace
{
using Random = std::mt19937;

const QByteArray mark = "\"@mutated@\"";

int below(Random &random, qsizetype limit)
{
    return int(random() % quint32(std::max<qsizetype>(1, limit)));
}

QJsonValue changed(const QJsonValue &value, Random &random);

QJsonValue changedArray(QJsonArray array, Random &random)
{
    const int at = below(random, array.size());
    if (random() % 8 == 0)
        array.removeAt(at);
    else
        array[at] = changed(array[at], random);
    return array;
}

QJsonValue changedObject(QJsonObject object, Random &random)
{
    const QString key = object.keys()[below(random, object.size())];
    if (random() % 8 == 0)
        object.remove(key);
    else
        object[key] = changed(object[key], random);
    return object;
}

/** @p value with the mark in the place of something in it, or of itself. */
QJsonValue changed(const QJsonValue &value, Random &random)
{
    if (random() % 6 != 0 && value.isArray() && !value.toArray().isEmpty())
        return changedArray(value.toArray(), random);
    if (random() % 6 != 0 && value.isObject() && !value.toObject().isEmpty())
        return changedObject(value.toObject(), random);
    return QString::fromLatin1(mark.sliced(1, mark.size() - 2));
}

/** What is written where the mark is. */
QByteArray strange(Random &random)
{
    static const QByteArrayList plain{"null", "true",        "false",        "-1",         "1e308",     "1e999",  "-9223372036854775809",
                                      "NaN",  "Infinity",    "\"\"",         "\"7\"",      "[]",        "{}",     "[7]",
                                      "7.5",  "\"\\ud800\"", "\"x\\u0007\"", "\"-1e999\"", "{\"a\":7}", "\"NaN\""};
    const int choice = below(random, plain.size() + 1);
    return choice < plain.size() ? plain[choice] : QByteArray(2000, '[') + QByteArray(2000, ']');
}
}

QByteArray JsonMutation::of(const QByteArray &json, quint32 seed)
{
    Random random(seed);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isNull() || random() % 10 == 0)
        return json.left(below(random, json.size()));
    const QJsonValue whole = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QByteArray text = QJsonDocument(QJsonArray{changed(whole, random)}).toJson(QJsonDocument::Compact);
    return text.sliced(1, text.size() - 2).replace(mark, strange(random));
}
