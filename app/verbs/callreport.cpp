// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/callreport.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
QString codesOf(const FieldFacts &field, const ProviderFacts &facts)
{
    QStringList codes;
    for (const EnumeratedFact &fact : facts.enumerations.value(field.codes))
        codes.append(fact.code);
    if (codes.isEmpty())
        return {};
    return field.isOpen ? codes.join(u", "_s) + u", …"_s : codes.join(u", "_s);
}

QString boundsOf(const FieldFacts &field)
{
    if (std::isfinite(field.least) && std::isfinite(field.most))
        return u"%1 … %2"_s.arg(field.least).arg(field.most);
    return std::isfinite(field.least) ? u"≥ %1"_s.arg(field.least) : QString();
}

/** `endDate (date): the day after the last` */
QStringList lines(const FieldDescription &field, const ProviderFacts &facts, const QString &indent)
{
    QStringList kind{field.type};
    for (const QString &more :
         {field.facts.unit, boundsOf(field.facts), codesOf(field.facts, facts), field.isRequired ? QString() : u"optional"_s}) {
        if (!more.isEmpty())
            kind.append(more);
    }
    QString line = u"%1%2 (%3)"_s.arg(indent, field.name, kind.join(u"; "_s));
    if (!field.facts.words.isEmpty())
        line += u": "_s + field.facts.words;
    QStringList all{line};
    for (const FieldDescription &member : field.members)
        all += lines(member, facts, indent + u"  "_s);
    return all;
}

/** Long lists are cut. */
QString exampleOf(const QJsonObject &example)
{
    const QString text = QString::fromUtf8(QJsonDocument(example).toJson(QJsonDocument::Compact));
    constexpr int most = 600;
    return text.size() > most ? text.first(most) + u" …"_s : text;
}

QJsonValue bodyOf(const QByteArray &body)
{
    if (body.isEmpty())
        return QJsonValue::Null;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return document.object();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(QString::fromUtf8(body));
}
}

QString CallReport::help(const Operation &operation, const ProviderFacts &facts)
{
    QStringList all{u"%1: %2."_s.arg(operation.id, operation.words)};
    for (const FieldDescription &field : operation.fields)
        all += lines(field, facts, u"  "_s);
    if (!operation.example.isEmpty())
        all.append(u"  --example: "_s + exampleOf(operation.example));
    return all.join(u'\n');
}

QString CallReport::list(const QList<Operation> &operations)
{
    QStringList all;
    for (const Operation &operation : operations)
        all.append(u"%1: %2%3."_s.arg(operation.id, operation.words, operation.effect == Effect::Changes ? u" (changes)"_s : QString()));
    return all.join(u'\n');
}

QJsonObject CallReport::request(const HttpRequest &request, const HttpHeader &proof)
{
    QJsonObject headers{{QString::fromLatin1(proof.name), QString::fromLatin1(proof.value)}};
    for (const HttpHeader &header : request.headers)
        headers.insert(QString::fromLatin1(header.name), QString::fromLatin1(header.value));
    return {{u"method"_s, QString::fromLatin1(request.method)},
            {u"url"_s, request.url.toString(QUrl::FullyEncoded)},
            {u"headers"_s, headers},
            {u"body"_s, bodyOf(request.body)}};
}
