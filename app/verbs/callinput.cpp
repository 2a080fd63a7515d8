// SPDX-FileCopyrightText: 2026 The Wattglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verbs/callinput.h"

#include "app/verbs/invocation.h"
#include "services/calls/callarguments.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{
/** The field that is a file as a whole; none: the body is a JSON object. */
const FieldDescription *fileField(const Operation &operation)
{
    for (const FieldDescription &field : operation.fields) {
        if (field.facts.place == FieldPlace::File)
            return &field;
    }
    return nullptr;
}

Outcome addBody(const QString &path, const Operation &operation, QJsonObject &arguments)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? Error::Kind::FileUnreadable : Error::Kind::FileNotFound, {.file = path}, {}, {}};
    const QByteArray content = file.readAll();
    if (const FieldDescription *whole = fileField(operation)) {
        arguments.insert(whole->name, QString::fromUtf8(content));
        return std::monostate();
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(content, &fault);
    if (!document.isObject())
        return Error{
            Error::Kind::Malformed, {.file = path, .line = int(content.left(fault.offset).count('\n')) + 1}, {}, fault.errorString()};
    const QJsonObject body = document.object();
    for (auto it = body.begin(); it != body.end(); ++it)
        arguments.insert(it.key(), *it);
    return std::monostate();
}

Outcome addParameter(const QString &text, const Operation &operation, QJsonObject &arguments)
{
    const QString name = text.section(u'=', 0, 0);
    QStringList names;
    for (const FieldDescription &field : operation.fields) {
        names.append(field.name);
        if (field.name == name && text.contains(u'=')) {
            arguments.insert(name, CallArguments::fromText(field, text.section(u'=', 1)));
            return std::monostate();
        }
    }
    return Error{Error::Kind::BadArgument, {.field = u"--param"_s, .found = text}, names, {}};
}
}

Result<QJsonObject> CallInput::read(const Invocation &call, const Operation &operation)
{
    QJsonObject arguments = call.has(u"example"_s) ? operation.example : QJsonObject();
    Outcome outcome = std::monostate();
    if (const auto path = call.given(u"body"_s))
        outcome = addBody(*path, operation, arguments);
    for (const QString &text : call.values(u"param"_s)) {
        if (outcome)
            outcome = addParameter(text, operation, arguments);
    }
    return outcome ? Result<QJsonObject>(arguments) : outcome.error();
}
