// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calls/callarguments.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{
/** @p text as JSON, whatever it is. */
QJsonValue jsonOf(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson("[" + text.toUtf8() + "]");
    return document.array().size() == 1 ? document.array().first() : QJsonValue(text);
}

/** The codes that @p field can have; empty: any. */
QStringList codesOf(const FieldDescription &field, const ProviderFacts &facts)
{
    QStringList codes;
    if (field.facts.isOpen)
        return codes;
    for (const EnumeratedFact &fact : facts.enumerations.value(field.facts.codes))
        codes.append(fact.code);
    return codes;
}

Outcome checkValue(const FieldDescription &field, const QJsonValue &value, const QString &path, const ProviderFacts &facts)
{
    const QStringList codes = codesOf(field, facts);
    if (value.isString() && !codes.isEmpty() && !codes.contains(value.toString()))
        return Error{Error::Kind::BadArgument, {.field = path, .found = value.toString()}, codes, {}};
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (const Outcome outcome = checkValue(field, array[i], path + u"[%1]"_s.arg(i), facts); !outcome)
                return outcome;
        }
    }
    if (value.isObject() && !field.members.isEmpty()) {
        for (const FieldDescription &member : field.members) {
            const Outcome outcome = checkValue(member, value[member.name], path + u'.' + member.name, facts);
            if (!outcome)
                return outcome;
        }
    }
    return std::monostate();
}

QString bounds(const FieldFacts &facts)
{
    if (std::isfinite(facts.least) && std::isfinite(facts.most))
        return u"%1 … %2"_s.arg(facts.least).arg(facts.most);
    return std::isfinite(facts.least) ? u"≥ %1"_s.arg(facts.least) : std::isfinite(facts.most) ? u"≤ %1"_s.arg(facts.most) : QString();
}
}

QJsonValue CallArguments::fromText(const FieldDescription &field, const QString &text)
{
    const bool isText = field.type == u"text"_s || field.type == u"date"_s || field.type == u"instant"_s;
    return isText ? QJsonValue(text) : jsonOf(text);
}

Outcome CallArguments::check(const QList<FieldDescription> &fields, const QJsonObject &arguments, const ProviderFacts &facts)
{
    QStringList names;
    for (const FieldDescription &field : fields) {
        names.append(field.name);
        if (const Outcome outcome = checkValue(field, arguments[field.name], field.name, facts); !outcome)
            return outcome;
    }
    for (const QString &name : arguments.keys()) {
        if (!names.contains(name))
            return Error{Error::Kind::UnknownArgument, {.found = name}, names, {}};
    }
    return std::monostate();
}

Error CallArguments::wrong(const ShapeFault &fault, const QList<FieldDescription> &fields)
{
    if (fault.found == u"missing"_s || fault.found == u"null"_s)
        return {Error::Kind::MissingArgument, {.field = fault.path}, {}, {}};
    QStringList candidates;
    for (const FieldDescription &field : fields) {
        if (field.name == fault.path)
            candidates = {bounds(field.facts).isEmpty() ? field.type : bounds(field.facts)};
    }
    return {Error::Kind::BadArgument, {.field = fault.path, .found = fault.found}, candidates, {}};
}

QJsonObject CallArguments::those(const QList<FieldDescription> &fields, const QJsonObject &arguments)
{
    QJsonObject wanted;
    for (const FieldDescription &field : fields) {
        if (arguments.contains(field.name))
            wanted.insert(field.name, arguments[field.name]);
    }
    return wanted;
}

QJsonObject CallArguments::masked(const QList<FieldDescription> &fields, const QJsonObject &arguments)
{
    QJsonObject masked = arguments;
    for (const FieldDescription &field : fields) {
        if (field.facts.isSecret && masked.contains(field.name))
            masked[field.name] = u"***"_s;
    }
    return masked;
}
